CREATE TYPE "public"."user_link_purpose" AS ENUM('ACTIVATION', 'PASSWORD_RESET');--> statement-breakpoint
CREATE TABLE "user_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"purpose" "user_link_purpose" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"to_recovery_address" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "user_links_hash_unique" UNIQUE("hash"),
	CONSTRAINT "user_links_hash_form" CHECK (hash ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "user_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "sender_name" text collate "C";--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "reply_to" text collate "C";--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "html" text collate "C";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "password_noticed_at" timestamp(3) with time zone;--> statement-breakpoint
-- Users of before are not all asked for a second factor at the upgrade: the default fills their rows without rewriting them.
ALTER TABLE "users" ADD COLUMN "mfa_noticed_at" timestamp(3) with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "mfa_noticed_at" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "user_links" ADD CONSTRAINT "user_links_user" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "user_links_by_user" ON "user_links" USING btree ("organization_id","user_id");--> statement-breakpoint
CREATE INDEX "user_links_by_expires_at" ON "user_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "mails_by_recipient" ON "mails" USING btree ("organization_id","recipient","created_at");--> statement-breakpoint
CREATE INDEX "users_by_password_expires_at" ON "users" USING btree ("password_expires_at") WHERE password_expires_at is not null;--> statement-breakpoint
CREATE INDEX "users_mfa_unnoticed" ON "users" USING btree ("organization_id","id") WHERE mfa_noticed_at is null;--> statement-breakpoint
CREATE POLICY "due" ON "mfa_policies" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on');--> statement-breakpoint
CREATE POLICY "due" ON "password_policies" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on');--> statement-breakpoint
CREATE POLICY "due" ON "users" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on');--> statement-breakpoint
CREATE POLICY "organization" ON "user_links" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "user_links" AS PERMISSIVE FOR SELECT TO public USING (hash = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "expired" ON "user_links" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and expires_at < now() - interval '7 days');