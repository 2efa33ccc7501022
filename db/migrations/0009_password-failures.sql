CREATE TABLE "password_tallies" (
	"organization_id" text collate "C" NOT NULL,
	"initiator_id" text collate "C" NOT NULL,
	"failures" integer DEFAULT 1 NOT NULL,
	"unknown_names" integer DEFAULT 0 NOT NULL,
	"first_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"made_by" jsonb NOT NULL,
	CONSTRAINT "password_tallies_key" PRIMARY KEY("organization_id","initiator_id")
);
--> statement-breakpoint
ALTER TABLE "password_tallies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unknown_names" (
	"organization_id" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"failures" integer DEFAULT 1 NOT NULL,
	"failed_since" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"locked_until" timestamp(3) with time zone,
	"last_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unknown_names_key" PRIMARY KEY("organization_id","hash")
);
--> statement-breakpoint
ALTER TABLE "unknown_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "api_keys" DROP CONSTRAINT "api_keys_limits";--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "actions" text[];--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "locked_until" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "failed_since" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "password_tallies" ADD CONSTRAINT "password_tallies_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unknown_names" ADD CONSTRAINT "unknown_names_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "password_tallies_by_first_at" ON "password_tallies" USING btree ("first_at");--> statement-breakpoint
CREATE INDEX "unknown_names_by_last_at" ON "unknown_names" USING btree ("last_at");--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_limits" CHECK ((cardinality(scopes) > 0) = (actions is null) and (actions is null or scopes is not null) and cardinality(actions) > 0
        and cardinality(networks) > 0 and cardinality(organization_ids) > 0);--> statement-breakpoint
CREATE POLICY "organization" ON "password_tallies" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "due" ON "password_tallies" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on');--> statement-breakpoint
CREATE POLICY "organization" ON "unknown_names" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "due" ON "unknown_names" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on');