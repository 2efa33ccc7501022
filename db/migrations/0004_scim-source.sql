ALTER TABLE "user_groups" ADD COLUMN "external_id" text collate "C";--> statement-breakpoint
ALTER TABLE "user_groups" ADD COLUMN "provisioner_id" text collate "C";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "external_id" text collate "C";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "external_username" text collate "C";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "external_username_key" text collate "C" GENERATED ALWAYS AS (lower("external_username" collate "default") collate "C") STORED;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "provisioner_id" text collate "C";--> statement-breakpoint
CREATE UNIQUE INDEX "user_groups_external_id_unique" ON "user_groups" USING btree ("organization_id","provisioner_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_external_id_unique" ON "users" USING btree ("organization_id","provisioner_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_external_username_unique" ON "users" USING btree ("organization_id","provisioner_id","external_username_key");