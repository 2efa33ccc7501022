ALTER TYPE "public"."notification_kind" ADD VALUE 'REVIEW_NEEDED';--> statement-breakpoint
CREATE TABLE "changed_objects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"consumer" text collate "C" NOT NULL,
	"object_ids" text[] NOT NULL,
	"fields" text[] NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "changed_objects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership_guards" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"percent" integer,
	"minimum_members" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "membership_guards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "device_groups" ADD COLUMN "query_fields" jsonb GENERATED ALWAYS AS (jsonb_path_query_array(member_query, '$.**.field') || jsonb_path_query_array(member_query, '$.** ? (@.field == "MEMBER_OF").values[*]')) STORED;--> statement-breakpoint
ALTER TABLE "device_groups" ADD COLUMN "guard" jsonb;--> statement-breakpoint
ALTER TABLE "device_groups" ADD COLUMN "held_change" jsonb;--> statement-breakpoint
ALTER TABLE "user_groups" ADD COLUMN "query_fields" jsonb GENERATED ALWAYS AS (jsonb_path_query_array(member_query, '$.**.field') || jsonb_path_query_array(member_query, '$.** ? (@.field == "MEMBER_OF").values[*]')) STORED;--> statement-breakpoint
ALTER TABLE "user_groups" ADD COLUMN "guard" jsonb;--> statement-breakpoint
ALTER TABLE "user_groups" ADD COLUMN "held_change" jsonb;--> statement-breakpoint
ALTER TABLE "changed_objects" ADD CONSTRAINT "changed_objects_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_guards" ADD CONSTRAINT "membership_guards_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changed_objects_by_consumer" ON "changed_objects" USING btree ("organization_id","consumer","changed_at","id");--> statement-breakpoint
CREATE INDEX "device_groups_dynamic" ON "device_groups" USING btree ("organization_id") WHERE member_query is not null;--> statement-breakpoint
CREATE INDEX "user_groups_dynamic" ON "user_groups" USING btree ("organization_id") WHERE member_query is not null;--> statement-breakpoint
CREATE POLICY "organization" ON "changed_objects" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "membership_guards" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));