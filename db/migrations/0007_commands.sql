CREATE TABLE "command_file_contents" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"command_id" text collate "C" NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "command_file_contents_size" CHECK (octet_length(content) <= 524288)
);
--> statement-breakpoint
ALTER TABLE "command_file_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "command_runs" ADD COLUMN "files" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "commands" ADD COLUMN "trigger_hash" text collate "C";--> statement-breakpoint
ALTER TABLE "commands" ADD COLUMN "trigger_prefix" text collate "C";--> statement-breakpoint
ALTER TABLE "commands" ADD COLUMN "trigger_secret_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "command_file_contents" ADD CONSTRAINT "command_file_contents_command" FOREIGN KEY ("organization_id","command_id") REFERENCES "public"."commands"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "command_file_contents_of_command" ON "command_file_contents" USING btree ("organization_id","command_id","id");--> statement-breakpoint
ALTER TABLE "commands" ADD CONSTRAINT "commands_trigger_hash_unique" UNIQUE("trigger_hash");--> statement-breakpoint
ALTER TABLE "commands" ADD CONSTRAINT "commands_trigger_secret" CHECK (num_nonnulls(trigger_hash, trigger_prefix, trigger_secret_at) in (0, 3) and trigger_hash ~ '^[0-9a-f]{64}$');--> statement-breakpoint
CREATE POLICY "organization_removes" ON "command_results" AS PERMISSIVE FOR DELETE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "commands" AS PERMISSIVE FOR SELECT TO public USING (trigger_hash = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "command_file_contents" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));