CREATE TABLE "job_requests" (
	"organization_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"row_id" text collate "C" NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "job_requests_key" PRIMARY KEY("organization_id","kind","row_id","transaction_id"),
	CONSTRAINT "job_requests_row" CHECK (row_id ~ '^[a-z]{3}_[0-9a-z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "job_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job_requests" ADD CONSTRAINT "job_requests_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_requests_due" ON "job_requests" USING btree ("due_at");--> statement-breakpoint
CREATE POLICY "organization" ON "job_requests" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));