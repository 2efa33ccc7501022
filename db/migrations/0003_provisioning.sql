CREATE TYPE "public"."directory_export_state" AS ENUM('WAITING', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."directory_reconcile_scope" AS ENUM('DIFFERENCES', 'ALL');--> statement-breakpoint
CREATE TABLE "directory_exports" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"directory_id" text collate "C" NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"name" text collate "C",
	"removal" boolean DEFAULT false NOT NULL,
	"state" "directory_export_state" DEFAULT 'WAITING' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"claimed_until" timestamp(3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_attempt_at" timestamp(3) with time zone,
	"due_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"code" text collate "C",
	"message" text collate "C",
	CONSTRAINT "directory_exports_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "directory_exports_subject" UNIQUE("organization_id","directory_id","subject_id")
);
--> statement-breakpoint
ALTER TABLE "directory_exports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "export_failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "export_resumes_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "export_status" integer;--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "export_message" text collate "C";--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "reconcile_scope" "directory_reconcile_scope";--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "reconciled_to" text collate "C";--> statement-breakpoint
ALTER TABLE "directory_exports" ADD CONSTRAINT "directory_exports_directory" FOREIGN KEY ("organization_id","directory_id") REFERENCES "public"."directories"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "directory_exports_due" ON "directory_exports" USING btree ("organization_id","directory_id","removal" DESC NULLS LAST,"due_at","id") WHERE state = 'WAITING';--> statement-breakpoint
CREATE INDEX "directory_exports_by_changed_at" ON "directory_exports" USING btree ("organization_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "directory_exports_of_directory" ON "directory_exports" USING btree ("organization_id","directory_id","changed_at","id");--> statement-breakpoint
CREATE POLICY "organization" ON "directory_exports" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));