CREATE TYPE "public"."device_account_state" AS ENUM('CREATED', 'UPDATED', 'DISABLED', 'FAILED');--> statement-breakpoint
CREATE TABLE "device_accounts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"username" text collate "C" NOT NULL,
	"state" "device_account_state" NOT NULL,
	"detail" text collate "C",
	"reported_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "device_accounts_unique" UNIQUE("organization_id","device_id","user_id"),
	CONSTRAINT "device_accounts_lengths" CHECK (length(username) <= 128 and length(detail) <= 4096)
);
--> statement-breakpoint
ALTER TABLE "device_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "device_accounts" ADD CONSTRAINT "device_accounts_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "device_accounts_by_user" ON "device_accounts" USING btree ("organization_id","user_id","device_id");--> statement-breakpoint
CREATE INDEX "device_accounts_by_username" ON "device_accounts" USING btree ("organization_id","username","id");--> statement-breakpoint
CREATE INDEX "device_accounts_by_reported_at" ON "device_accounts" USING btree ("organization_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "command_results_open" ON "command_results" USING btree ("organization_id","run_id") WHERE state in ('PENDING', 'RUNNING');--> statement-breakpoint
CREATE POLICY "organization" ON "device_accounts" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
ALTER POLICY "due" ON "command_runs" TO public USING (current_setting('rolegate.clock', true) = 'on' and state in ('QUEUED', 'RUNNING'));