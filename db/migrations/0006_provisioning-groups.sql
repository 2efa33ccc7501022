CREATE TABLE "directory_group_members" (
	"organization_id" text collate "C" NOT NULL,
	"directory_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"member_id" text collate "C" NOT NULL,
	CONSTRAINT "directory_group_members_key" PRIMARY KEY("organization_id","directory_id","group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "directory_group_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_groups" (
	"organization_id" text collate "C" NOT NULL,
	"directory_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"external_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "directory_groups_key" PRIMARY KEY("organization_id","directory_id","group_id"),
	CONSTRAINT "directory_groups_external" UNIQUE("organization_id","directory_id","external_id")
);
--> statement-breakpoint
ALTER TABLE "directory_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "directory_group_members" ADD CONSTRAINT "directory_group_members_group" FOREIGN KEY ("organization_id","directory_id","group_id") REFERENCES "public"."directory_groups"("organization_id","directory_id","group_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_groups" ADD CONSTRAINT "directory_groups_directory" FOREIGN KEY ("organization_id","directory_id") REFERENCES "public"."directories"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "directory_group_members_of_member" ON "directory_group_members" USING btree ("organization_id","directory_id","member_id");--> statement-breakpoint
CREATE POLICY "organization" ON "directory_group_members" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "directory_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));