CREATE SCHEMA "internal";
--> statement-breakpoint
CREATE TYPE "public"."administrator_role" AS ENUM('ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'COMMAND_RUNNER_WITH_BILLING', 'COMMAND_RUNNER', 'HELP_DESK', 'READ_ONLY');--> statement-breakpoint
CREATE TYPE "public"."remote_assist_consent" AS ENUM('PROMPT', 'CODE', 'SILENT');--> statement-breakpoint
CREATE TYPE "public"."remote_assist_denial" AS ENUM('REFUSED', 'WRONG_CODES');--> statement-breakpoint
CREATE TYPE "public"."remote_assist_mode" AS ENUM('VIEW', 'CONTROL');--> statement-breakpoint
CREATE TYPE "public"."remote_assist_party" AS ENUM('CONSOLE', 'DEVICE');--> statement-breakpoint
CREATE TYPE "public"."remote_assist_state" AS ENUM('REQUESTED', 'CONSENTED', 'ACTIVE', 'DENIED', 'ENDED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "public"."mfa_requirement" AS ENUM('OPTIONAL', 'REQUIRED');--> statement-breakpoint
CREATE TYPE "public"."password_compliance" AS ENUM('CUSTOM', 'PCI_DSS_3', 'WINDOWS');--> statement-breakpoint
CREATE TYPE "public"."authentication_action" AS ENUM('ALLOW', 'ALLOW_WITH_MFA', 'DENY');--> statement-breakpoint
CREATE TYPE "public"."authentication_resource" AS ENUM('USER_PORTAL', 'APPLICATION', 'LDAP', 'ADMIN_PORTAL');--> statement-breakpoint
CREATE TYPE "public"."billing_interval" AS ENUM('MONTHLY', 'YEARLY');--> statement-breakpoint
CREATE TYPE "public"."billing_model" AS ENUM('PER_USER', 'PER_DEVICE', 'FLAT_RATE');--> statement-breakpoint
CREATE TYPE "public"."billing_unit" AS ENUM('USER', 'DEVICE');--> statement-breakpoint
CREATE TYPE "public"."card_brand" AS ENUM('VISA', 'MASTERCARD', 'AMERICAN_EXPRESS', 'DISCOVER', 'DINERS_CLUB', 'JCB', 'UNIONPAY', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."contract_type" AS ENUM('COMMITTED', 'ON_DEMAND', 'TRIAL');--> statement-breakpoint
CREATE TYPE "public"."product_category" AS ENUM('PLATFORM', 'ADD_ON', 'SUPPORT');--> statement-breakpoint
CREATE TYPE "public"."purchase_channel" AS ENUM('DIRECT', 'RESELLER', 'MARKETPLACE', 'PROVIDER');--> statement-breakpoint
CREATE TYPE "public"."subscription_status" AS ENUM('TRIAL', 'ACTIVE', 'PAST_DUE', 'CANCELED');--> statement-breakpoint
CREATE TYPE "public"."command_result_state" AS ENUM('PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "public"."command_run_state" AS ENUM('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "public"."command_launch_type" AS ENUM('MANUAL', 'TRIGGER', 'SCHEDULED', 'REPEATED');--> statement-breakpoint
CREATE TYPE "public"."command_repeat" AS ENUM('MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH');--> statement-breakpoint
CREATE TYPE "public"."command_shell" AS ENUM('BASH', 'SH', 'ZSH', 'POWERSHELL', 'CMD');--> statement-breakpoint
CREATE TYPE "public"."command_type" AS ENUM('LINUX', 'MAC', 'WINDOWS');--> statement-breakpoint
CREATE TYPE "public"."device_action_kind" AS ENUM('LOCK', 'RESTART', 'SHUTDOWN', 'ERASE');--> statement-breakpoint
CREATE TYPE "public"."device_action_state" AS ENUM('QUEUED', 'SENT', 'DONE', 'FAILED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "public"."insights_state" AS ENUM('ENABLED', 'DISABLED', 'DEFERRED');--> statement-breakpoint
CREATE TYPE "public"."lost_mode" AS ENUM('OFF', 'PENDING', 'ON');--> statement-breakpoint
CREATE TYPE "public"."mdm_vendor" AS ENUM('NONE', 'INTERNAL', 'EXTERNAL', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "public"."os_family" AS ENUM('WINDOWS', 'MAC', 'LINUX', 'IOS', 'ANDROID');--> statement-breakpoint
CREATE TYPE "public"."provisioner" AS ENUM('ADMINISTRATOR', 'CONNECT_KEY', 'MDM', 'USER');--> statement-breakpoint
CREATE TYPE "public"."directory_credential_kind" AS ENUM('BEARER_TOKEN', 'PASSWORD', 'CLIENT_SECRET', 'REFRESH_TOKEN', 'SERVICE_ACCOUNT');--> statement-breakpoint
CREATE TYPE "public"."directory_kind" AS ENUM('LDAP_SERVER', 'ACTIVE_DIRECTORY', 'GOOGLE_WORKSPACE', 'MICROSOFT_365', 'WORKDAY', 'SCIM');--> statement-breakpoint
CREATE TYPE "public"."directory_sync_kind" AS ENUM('IMPORT', 'EXPORT', 'TEST');--> statement-breakpoint
CREATE TYPE "public"."directory_sync_state" AS ENUM('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."export_failure" AS ENUM('NOT_ALLOWED', 'GIVEN_UP');--> statement-breakpoint
CREATE TYPE "public"."export_format" AS ENUM('CSV', 'JSON', 'JSON_LINES');--> statement-breakpoint
CREATE TYPE "public"."export_kind" AS ENUM('USERS', 'DIRECTORY_EVENTS');--> statement-breakpoint
CREATE TYPE "public"."export_state" AS ENUM('QUEUED', 'RUNNING', 'FINISHED', 'EXPIRED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."membership_method" AS ENUM('STATIC', 'DYNAMIC_REVIEW', 'DYNAMIC');--> statement-breakpoint
CREATE TYPE "public"."suggestion_kind" AS ENUM('ADD', 'REMOVE');--> statement-breakpoint
CREATE TYPE "public"."import_existing" AS ENUM('FAIL', 'SKIP', 'UPDATE');--> statement-breakpoint
CREATE TYPE "public"."import_failure" AS ENUM('NOT_ALLOWED', 'GIVEN_UP');--> statement-breakpoint
CREATE TYPE "public"."import_format" AS ENUM('CSV', 'JSON');--> statement-breakpoint
CREATE TYPE "public"."import_outcome" AS ENUM('PENDING', 'CREATED', 'UPDATED', 'SKIPPED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."import_state" AS ENUM('DRAFT', 'READY', 'RUNNING', 'FINISHED', 'CANCELLED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."invoice_status" AS ENUM('DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE');--> statement-breakpoint
CREATE TYPE "public"."link_purpose" AS ENUM('INVITATION', 'PASSWORD_RESET', 'EMAIL_CHANGE');--> statement-breakpoint
CREATE TYPE "public"."notification_kind" AS ENUM('CREDENTIAL_CHANGED', 'DELETED', 'RESTRICTED', 'ACCESS_CHANGED', 'PAYMENT_CHANGED', 'CASE_SUBMITTED', 'JOB_ENDED', 'CERTIFICATE_EXPIRING', 'REPEATED_REFUSALS');--> statement-breakpoint
CREATE TYPE "public"."notification_severity" AS ENUM('INFO', 'WARNING', 'CRITICAL');--> statement-breakpoint
CREATE TYPE "public"."email_template_type" AS ENUM('ACTIVATE_USER', 'ACTIVATE_GOOGLE_WORKSPACE_USER', 'ACTIVATE_MICROSOFT_365_USER', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'PASSWORD_EXPIRATION_WARNING', 'PASSWORD_EXPIRED', 'ACCOUNT_LOCKED', 'MFA_ENROLLMENT');--> statement-breakpoint
CREATE TYPE "public"."portal_cookie" AS ENUM('BROWSER_SESSION', 'PERSISTENT');--> statement-breakpoint
CREATE TYPE "public"."organization_status" AS ENUM('ACTIVE', 'SUSPENDED');--> statement-breakpoint
CREATE TYPE "public"."policy_delivery" AS ENUM('AGENT', 'MDM');--> statement-breakpoint
CREATE TYPE "public"."policy_result_state" AS ENUM('PENDING', 'SUCCESS', 'FAILED', 'DUPLICATE', 'UNSUPPORTED_OS');--> statement-breakpoint
CREATE TYPE "public"."radius_auth_idp" AS ENUM('INTERNAL', 'AZURE');--> statement-breakpoint
CREATE TYPE "public"."radius_mfa" AS ENUM('DISABLED', 'ENABLED', 'REQUIRED', 'ALWAYS');--> statement-breakpoint
CREATE TYPE "public"."radius_user_action" AS ENUM('REMOVE', 'MAINTAIN');--> statement-breakpoint
CREATE TYPE "public"."saved_query_table" AS ENUM('DIRECTORY_EVENTS', 'OS_VERSIONS', 'SYSTEM_INFO', 'UPTIME', 'APPS', 'PROGRAMS', 'LINUX_PACKAGES', 'DISK_ENCRYPTION', 'USERS', 'BATTERIES', 'PATCHES', 'USB_DEVICES', 'INTERFACE_ADDRESSES');--> statement-breakpoint
CREATE TYPE "public"."session_stage" AS ENUM('FULL', 'SECOND_STEP', 'ENROLMENT');--> statement-breakpoint
CREATE TYPE "public"."package_manager" AS ENUM('CHOCOLATEY', 'WINGET', 'MICROSOFT_STORE', 'APPLE_VPP', 'APPLE_CUSTOM', 'GOOGLE_PLAY');--> statement-breakpoint
CREATE TYPE "public"."software_desired_state" AS ENUM('INSTALLED', 'UNINSTALLED');--> statement-breakpoint
CREATE TYPE "public"."software_state" AS ENUM('PENDING', 'INSTALLED', 'UNINSTALLED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."sso_name_id_format" AS ENUM('UNSPECIFIED', 'EMAIL_ADDRESS', 'PERSISTENT', 'TRANSIENT');--> statement-breakpoint
CREATE TYPE "public"."sso_signature_algorithm" AS ENUM('RSA_SHA256', 'RSA_SHA512', 'RSA_SHA1');--> statement-breakpoint
CREATE TYPE "public"."sso_user_field" AS ENUM('USERNAME', 'EMAIL', 'ALTERNATE_EMAIL', 'FIRST_NAME', 'MIDDLE_NAME', 'LAST_NAME', 'DISPLAY_NAME', 'COMPANY', 'COST_CENTER', 'DEPARTMENT', 'EMPLOYEE_IDENTIFIER', 'EMPLOYEE_TYPE', 'JOB_TITLE', 'LOCATION', 'CUSTOM_ATTRIBUTE');--> statement-breakpoint
CREATE TYPE "public"."support_case_category" AS ENUM('ACCOUNT', 'AUTHENTICATION', 'BILLING', 'COMMANDS', 'DEVICES', 'DIRECTORIES', 'GROUPS', 'POLICIES', 'RADIUS', 'SSO', 'USERS', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."support_case_kind" AS ENUM('TICKET', 'FEATURE_REQUEST');--> statement-breakpoint
CREATE TYPE "public"."support_case_priority" AS ENUM('LOW', 'NORMAL', 'HIGH', 'URGENT');--> statement-breakpoint
CREATE TYPE "public"."support_case_status" AS ENUM('OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED');--> statement-breakpoint
CREATE TYPE "public"."enrollment_status" AS ENUM('NOT_ENROLLED', 'PENDING', 'ENROLLED');--> statement-breakpoint
CREATE TYPE "public"."external_authority" AS ENUM('ACTIVE_DIRECTORY', 'FEDERATED_IDENTITY_PROVIDER', 'SCIM');--> statement-breakpoint
CREATE TYPE "public"."user_source" AS ENUM('MANUAL', 'IMPORT', 'DIRECTORY', 'APPLICATION');--> statement-breakpoint
CREATE TYPE "public"."user_state" AS ENUM('STAGED', 'ACTIVATED', 'SUSPENDED');--> statement-breakpoint
CREATE TABLE "administrators" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"first_name" text collate "C",
	"last_name" text collate "C",
	"name" text collate "C" GENERATED ALWAYS AS (coalesce(nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), email)) STORED NOT NULL,
	"role" "administrator_role" NOT NULL,
	"suspended" boolean DEFAULT false NOT NULL,
	"api_key_allowed" boolean DEFAULT true NOT NULL,
	"mfa_required" boolean DEFAULT false NOT NULL,
	"totp_enrolled_at" timestamp(3) with time zone,
	"invited_at" timestamp(3) with time zone,
	"registered_at" timestamp(3) with time zone,
	"last_sign_in_at" timestamp(3) with time zone,
	"time_zone" text collate "C",
	"all_organizations" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "administrators_organization_id_id_unique" UNIQUE("organization_id","id"),
	CONSTRAINT "administrators_email" UNIQUE("organization_id","email"),
	CONSTRAINT "administrators_email_form" CHECK (email = lower(email) and email like '%_@_%' and length(email) <= 254)
);
--> statement-breakpoint
ALTER TABLE "administrators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "connect_keys" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"prefix" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"max_uses" integer,
	"uses" integer DEFAULT 0 NOT NULL,
	"rejoin_allowed" boolean DEFAULT false NOT NULL,
	"device_group_id" text collate "C",
	"created_by_id" text collate "C" NOT NULL,
	"created_by_name" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "connect_keys_hash_unique" UNIQUE("hash"),
	CONSTRAINT "connect_keys_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "connect_keys_hash_form" CHECK (hash ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "connect_keys_uses" CHECK (uses >= 0 and (max_uses is null or uses <= max_uses))
);
--> statement-breakpoint
ALTER TABLE "connect_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_tokens" (
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone,
	CONSTRAINT "device_tokens_hash_unique" UNIQUE("hash"),
	CONSTRAINT "device_tokens_hash_form" CHECK (hash ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "device_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C",
	"service_account_id" text collate "C",
	"name" text collate "C" NOT NULL,
	"prefix" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"read_only" boolean DEFAULT false NOT NULL,
	"scopes" text[],
	"networks" "cidr"[],
	"organization_ids" text[],
	"expires_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	"last_used_at" timestamp(3) with time zone,
	"last_used_from" "inet",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_keys_hash_unique" UNIQUE("hash"),
	CONSTRAINT "api_keys_hash_form" CHECK (hash ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "api_keys_one_owner" CHECK ((administrator_id is null) <> (service_account_id is null)),
	CONSTRAINT "api_keys_limits" CHECK (cardinality(scopes) > 0 and cardinality(networks) > 0 and cardinality(organization_ids) > 0)
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "remote_assist_grants" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"administrator_name" text collate "C" NOT NULL,
	"administrator_organization_id" text collate "C" NOT NULL,
	"allowed_until" timestamp(3) with time zone NOT NULL,
	"device_group_id" text collate "C",
	"note" text collate "C",
	"granted_by_id" text collate "C" NOT NULL,
	"granted_by_name" text collate "C" NOT NULL,
	"granted_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp(3) with time zone,
	"withdrawn_by_id" text collate "C",
	"withdrawn_by_name" text collate "C",
	CONSTRAINT "remote_assist_grants_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "remote_assist_grants_withdrawn" CHECK ((withdrawn_at is null) = (withdrawn_by_id is null) and (withdrawn_at is null) = (withdrawn_by_name is null))
);
--> statement-breakpoint
ALTER TABLE "remote_assist_grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "remote_assist_sessions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"device_name" text collate "C" NOT NULL,
	"launched_by_id" text collate "C" NOT NULL,
	"launched_by_name" text collate "C" NOT NULL,
	"grant_id" text collate "C",
	"consent" "remote_assist_consent" NOT NULL,
	"mode" "remote_assist_mode" NOT NULL,
	"state" "remote_assist_state" DEFAULT 'REQUESTED' NOT NULL,
	"requested_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"answered_at" timestamp(3) with time zone,
	"started_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"denial" "remote_assist_denial",
	"ended_by" "remote_assist_party",
	"ended_by_id" text collate "C",
	"ended_by_name" text collate "C",
	"code_digest" text collate "C",
	"code_attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "remote_assist_sessions_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "remote_assist_sessions_over" CHECK ((state in ('DENIED', 'ENDED')) = (ended_at is not null)),
	CONSTRAINT "remote_assist_sessions_denial" CHECK ((state = 'DENIED') = (denial is not null)),
	CONSTRAINT "remote_assist_sessions_ended_by" CHECK ((state = 'ENDED') = (ended_by is not null)),
	CONSTRAINT "remote_assist_sessions_active" CHECK (state <> 'ACTIVE' or started_at is not null),
	CONSTRAINT "remote_assist_sessions_code" CHECK (code_digest is null or (consent = 'CODE' and state = 'REQUESTED'))
);
--> statement-breakpoint
ALTER TABLE "remote_assist_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mfa_policies" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"factors" text[] DEFAULT '{"TOTP","PUSH","WEB_AUTHN","DEVICE_BOUND"}' NOT NULL,
	"requirement" "mfa_requirement" DEFAULT 'OPTIONAL' NOT NULL,
	"enrollment_days" integer DEFAULT 7 NOT NULL,
	"max_exclusion_days" integer DEFAULT 365 NOT NULL,
	"remember_device_days" integer,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mfa_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "password_policies" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"compliance" "password_compliance" DEFAULT 'CUSTOM' NOT NULL,
	"min_length" integer DEFAULT 8 NOT NULL,
	"require_lowercase" boolean DEFAULT false NOT NULL,
	"require_uppercase" boolean DEFAULT false NOT NULL,
	"require_digit" boolean DEFAULT false NOT NULL,
	"require_symbol" boolean DEFAULT false NOT NULL,
	"username_allowed" boolean DEFAULT false NOT NULL,
	"common_passwords_allowed" boolean DEFAULT false NOT NULL,
	"sequences_allowed" boolean DEFAULT true NOT NULL,
	"history" integer,
	"min_change_days" integer,
	"expires_after_days" integer,
	"expiry_warning_days" integer[] DEFAULT '{14,7,1}' NOT NULL,
	"force_reset_days_before" integer,
	"self_recovery_days" integer,
	"recovery_email_enabled" boolean DEFAULT true NOT NULL,
	"complexity_shown" boolean DEFAULT true NOT NULL,
	"reset_without_mfa_allowed" boolean DEFAULT false NOT NULL,
	"effective_at" timestamp(3) with time zone,
	"grace_ends_at" timestamp(3) with time zone,
	"lockout_attempts" integer DEFAULT 6 NOT NULL,
	"lockout_window_minutes" integer DEFAULT 30 NOT NULL,
	"lockout_minutes" integer DEFAULT 30 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "password_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authentication_policies" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"resource" "authentication_resource" NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"priority" integer NOT NULL,
	"all_users" boolean DEFAULT false NOT NULL,
	"all_applications" boolean DEFAULT false NOT NULL,
	"user_attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"condition" jsonb,
	"action" "authentication_action" NOT NULL,
	"factors" text[] DEFAULT '{}' NOT NULL,
	"denial_message" text collate "C",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "authentication_policies_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "authentication_policies_priority" CHECK (priority between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "authentication_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authentication_policy_applications" (
	"organization_id" text collate "C" NOT NULL,
	"policy_id" text collate "C" NOT NULL,
	"application_id" text collate "C" NOT NULL,
	CONSTRAINT "authentication_policy_applications_key" PRIMARY KEY("organization_id","policy_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "authentication_policy_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authentication_policy_ip_lists" (
	"organization_id" text collate "C" NOT NULL,
	"policy_id" text collate "C" NOT NULL,
	"list_id" text collate "C" NOT NULL,
	CONSTRAINT "authentication_policy_ip_lists_key" PRIMARY KEY("organization_id","policy_id","list_id")
);
--> statement-breakpoint
ALTER TABLE "authentication_policy_ip_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authentication_policy_user_groups" (
	"organization_id" text collate "C" NOT NULL,
	"policy_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"excluded" boolean DEFAULT false NOT NULL,
	CONSTRAINT "authentication_policy_user_groups_key" PRIMARY KEY("organization_id","policy_id","group_id")
);
--> statement-breakpoint
ALTER TABLE "authentication_policy_user_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authentication_policy_users" (
	"organization_id" text collate "C" NOT NULL,
	"policy_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"excluded" boolean DEFAULT false NOT NULL,
	CONSTRAINT "authentication_policy_users_key" PRIMARY KEY("organization_id","policy_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "authentication_policy_users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ip_list_entries" (
	"organization_id" text collate "C" NOT NULL,
	"list_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"entry" text collate "C" NOT NULL,
	"first" "inet" NOT NULL,
	"last" "inet" NOT NULL,
	CONSTRAINT "ip_list_entries_key" PRIMARY KEY("organization_id","list_id","position"),
	CONSTRAINT "ip_list_entries_range" CHECK (first <= last and family(first) = family(last))
);
--> statement-breakpoint
ALTER TABLE "ip_list_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ip_lists" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ip_lists_tenant" UNIQUE("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "ip_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing_accounts" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"contact_name" text collate "C",
	"contact_email" text collate "C",
	"company" text collate "C",
	"tax_id" text collate "C",
	"street_address" text collate "C",
	"extended_address" text collate "C",
	"locality" text collate "C",
	"region" text collate "C",
	"postal_code" text collate "C",
	"country" text collate "C",
	"emails" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "billing_accounts_country" CHECK (country ~ '^[A-Z]{2}$'),
	CONSTRAINT "billing_accounts_emails" CHECK (cardinality(emails) <= 20)
);
--> statement-breakpoint
ALTER TABLE "billing_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "entitlements" (
	"organization_id" text collate "C" NOT NULL,
	"product_code" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"category" "product_category" NOT NULL,
	"contract_type" "contract_type" NOT NULL,
	"unit" "billing_unit" NOT NULL,
	"committed_quantity" integer NOT NULL,
	"used_quantity" integer NOT NULL,
	"max_quantity" integer,
	"currency" text collate "C" NOT NULL,
	"price_per_unit" integer NOT NULL,
	CONSTRAINT "entitlements_key" PRIMARY KEY("organization_id","product_code"),
	CONSTRAINT "entitlements_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "entitlements_quantities" CHECK (committed_quantity >= 0 and used_quantity >= 0 and max_quantity >= 0 and price_per_unit >= 0)
);
--> statement-breakpoint
ALTER TABLE "entitlements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_methods" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"provider_token" text collate "C" NOT NULL,
	"token_digest" text collate "C" NOT NULL,
	"brand" "card_brand" NOT NULL,
	"last_four" text collate "C" NOT NULL,
	"expiry_month" integer NOT NULL,
	"expiry_year" integer NOT NULL,
	"holder_name" text collate "C" NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_methods_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "payment_methods_token_unique" UNIQUE("organization_id","token_digest"),
	CONSTRAINT "payment_methods_last_four" CHECK (last_four ~ '^[0-9]{4}$'),
	CONSTRAINT "payment_methods_expiry" CHECK (expiry_month between 1 and 12 and expiry_year between 2000 and 2100)
);
--> statement-breakpoint
ALTER TABLE "payment_methods" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"product_code" text collate "C" NOT NULL,
	"display_name" text collate "C" NOT NULL,
	"status" "subscription_status" NOT NULL,
	"billing_model" "billing_model" NOT NULL,
	"interval" "billing_interval" NOT NULL,
	"purchase_channel" "purchase_channel" NOT NULL,
	"manually_billed" boolean DEFAULT false NOT NULL,
	"currency" text collate "C" NOT NULL,
	"annual_price" integer NOT NULL,
	"list_price" integer NOT NULL,
	"estimated_total" integer,
	"estimated_at" timestamp(3) with time zone,
	"features" text[] DEFAULT '{}' NOT NULL,
	"upgrade_recommendation" text collate "C",
	"quantity_capped" boolean DEFAULT false NOT NULL,
	"max_quantity" integer,
	"started_at" timestamp(3) with time zone NOT NULL,
	"current_period_start" timestamp(3) with time zone NOT NULL,
	"current_period_end" timestamp(3) with time zone NOT NULL,
	"trial_ends_at" timestamp(3) with time zone,
	"canceled_at" timestamp(3) with time zone,
	"renews" boolean DEFAULT true NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "subscriptions_prices" CHECK (annual_price >= 0 and list_price >= 0 and estimated_total >= 0),
	CONSTRAINT "subscriptions_period" CHECK (current_period_start < current_period_end),
	CONSTRAINT "subscriptions_max_quantity" CHECK (max_quantity > 0)
);
--> statement-breakpoint
ALTER TABLE "subscriptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certificate_expiries" (
	"organization_id" text collate "C" NOT NULL,
	"resource_id" text collate "C" NOT NULL,
	"fingerprint" text collate "C" NOT NULL,
	"service" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone,
	CONSTRAINT "certificate_expiries_key" PRIMARY KEY("organization_id","resource_id","fingerprint")
);
--> statement-breakpoint
ALTER TABLE "certificate_expiries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command_results" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"command_id" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"state" "command_result_state" DEFAULT 'PENDING' NOT NULL,
	"exit_code" integer,
	"output" text collate "C",
	"output_truncated" boolean DEFAULT false NOT NULL,
	"error" text collate "C",
	"requested_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "command_results_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "command_results_device_unique" UNIQUE("organization_id","run_id","device_id"),
	CONSTRAINT "command_results_output_length" CHECK (length(output) <= 65536 and length(error) <= 4096),
	CONSTRAINT "command_results_finished" CHECK ((state in ('PENDING', 'RUNNING')) = (finished_at is null)),
	CONSTRAINT "command_results_exit_code" CHECK ((state in ('SUCCEEDED', 'FAILED')) or exit_code is null)
);
--> statement-breakpoint
ALTER TABLE "command_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command_runs" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"command_id" text collate "C" NOT NULL,
	"state" "command_run_state" DEFAULT 'QUEUED' NOT NULL,
	"launch_type" "command_launch_type" NOT NULL,
	"requested_by_id" text collate "C",
	"requested_by_name" text collate "C",
	"name" text collate "C" NOT NULL,
	"type" "command_type" NOT NULL,
	"script" text collate "C" NOT NULL,
	"shell" "command_shell" NOT NULL,
	"run_as_user" text collate "C",
	"sudo" boolean NOT NULL,
	"timeout_seconds" integer NOT NULL,
	"requested_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "command_runs_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "command_runs_with_command" UNIQUE("organization_id","id","command_id"),
	CONSTRAINT "command_runs_finished" CHECK ((state in ('QUEUED', 'RUNNING')) = (finished_at is null)),
	CONSTRAINT "command_runs_requested_by" CHECK ((requested_by_id is null) = (requested_by_name is null))
);
--> statement-breakpoint
ALTER TABLE "command_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command_device_groups" (
	"organization_id" text collate "C" NOT NULL,
	"command_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"assigned_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "command_device_groups_key" PRIMARY KEY("organization_id","command_id","group_id")
);
--> statement-breakpoint
ALTER TABLE "command_device_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command_devices" (
	"organization_id" text collate "C" NOT NULL,
	"command_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"assigned_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "command_devices_key" PRIMARY KEY("organization_id","command_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "command_devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command_runners" (
	"organization_id" text collate "C" NOT NULL,
	"command_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"assigned_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "command_runners_key" PRIMARY KEY("organization_id","command_id","administrator_id")
);
--> statement-breakpoint
ALTER TABLE "command_runners" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commands" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"type" "command_type" NOT NULL,
	"script" text collate "C" NOT NULL,
	"shell" "command_shell" NOT NULL,
	"run_as_user" text collate "C",
	"sudo" boolean DEFAULT false NOT NULL,
	"timeout_seconds" integer DEFAULT 120 NOT NULL,
	"time_to_live_seconds" integer DEFAULT 864000 NOT NULL,
	"files" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"template" text collate "C",
	"templating_required" boolean DEFAULT false NOT NULL,
	"ai_generated" boolean DEFAULT false NOT NULL,
	"launch_type" "command_launch_type" DEFAULT 'MANUAL' NOT NULL,
	"trigger" text collate "C",
	"scheduled_at" timestamp(3) with time zone,
	"cron" text collate "C",
	"repeat" "command_repeat",
	"repeat_from" timestamp(3) with time zone,
	"time_zone" text collate "C",
	"next_run_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "commands_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "commands_name_length" CHECK (length(name) between 1 and 255),
	CONSTRAINT "commands_script_length" CHECK (length(script) between 1 and 65536),
	CONSTRAINT "commands_shell" CHECK ((type = 'WINDOWS' and shell in ('POWERSHELL', 'CMD')) or (type <> 'WINDOWS' and shell in ('BASH', 'SH', 'ZSH'))),
	CONSTRAINT "commands_account" CHECK (type <> 'WINDOWS' or (run_as_user is null and not sudo)),
	CONSTRAINT "commands_timeout" CHECK (timeout_seconds between 1 and 86400),
	CONSTRAINT "commands_time_to_live" CHECK (time_to_live_seconds between 60 and 2592000),
	CONSTRAINT "commands_launch" CHECK ((launch_type = 'TRIGGER') = (trigger is not null)
      and (launch_type = 'SCHEDULED') = (scheduled_at is not null)
      and (launch_type = 'REPEATED') = (cron is not null and time_zone is not null)
      and (cron is not null or (repeat is null and repeat_from is null and time_zone is null))
      and (next_run_at is null or launch_type in ('SCHEDULED', 'REPEATED')))
);
--> statement-breakpoint
ALTER TABLE "commands" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "administrator_credentials" (
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"password_hash" text collate "C",
	"password_set_at" timestamp(3) with time zone,
	"password_failures" integer DEFAULT 0 NOT NULL,
	"password_failed_at" timestamp(3) with time zone,
	"totp_secret" text collate "C",
	"totp_pending" text collate "C",
	"totp_last_step" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "administrator_credentials_key" PRIMARY KEY("organization_id","administrator_id")
);
--> statement-breakpoint
ALTER TABLE "administrator_credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"credential_id" text collate "C" NOT NULL,
	"public_key" text collate "C" NOT NULL,
	"counter" integer DEFAULT 0 NOT NULL,
	"transports" text[] DEFAULT '{}' NOT NULL,
	"backed_up" boolean DEFAULT false NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passkeys_credential" UNIQUE("organization_id","credential_id")
);
--> statement-breakpoint
ALTER TABLE "passkeys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_codes_once" UNIQUE("organization_id","administrator_id","hash")
);
--> statement-breakpoint
ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_actions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"kind" "device_action_kind" NOT NULL,
	"state" "device_action_state" DEFAULT 'QUEUED' NOT NULL,
	"requested_by" text collate "C" NOT NULL,
	"requested_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp(3) with time zone,
	"error" text collate "C",
	"pin" text collate "C",
	CONSTRAINT "device_actions_pin" CHECK (pin is null or kind = 'LOCK')
);
--> statement-breakpoint
ALTER TABLE "device_actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "devices" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"display_name" text collate "C" NOT NULL,
	"hostname" text collate "C" NOT NULL,
	"description" text collate "C",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"provisioned_by" "provisioner" DEFAULT 'USER' NOT NULL,
	"provisioner_id" text collate "C",
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"owner_id" text collate "C",
	"os_family" "os_family" NOT NULL,
	"os" text collate "C" NOT NULL,
	"os_version" text collate "C" NOT NULL,
	"os_major" integer,
	"os_minor" integer,
	"os_patch" integer,
	"os_revision" text collate "C",
	"os_release" text collate "C",
	"arch" text collate "C",
	"arch_family" text collate "C",
	"serial_number" text collate "C",
	"hardware_id" text collate "C",
	"vendor" text collate "C",
	"cloud_instance_id" text collate "C",
	"desktop_capable" boolean DEFAULT false NOT NULL,
	"display_manager" text collate "C",
	"file_system" text collate "C",
	"time_zone_offset" integer,
	"registered_at" timestamp(3) with time zone,
	"agent_version" text collate "C",
	"remote_assist_agent_version" text collate "C",
	"agent_has_full_disk_access" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT false NOT NULL,
	"last_contact_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"template_name" text collate "C",
	"remote_ip" text collate "C",
	"network_interfaces" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"domain_name" text collate "C",
	"part_of_domain" boolean DEFAULT false NOT NULL,
	"azure_ad_joined" boolean DEFAULT false NOT NULL,
	"mdm_vendor" "mdm_vendor" DEFAULT 'NONE' NOT NULL,
	"mdm_provider_id" text collate "C",
	"mdm_profile_identifier" text collate "C",
	"mdm_automated_enrollment" boolean DEFAULT false NOT NULL,
	"mdm_user_approved" boolean DEFAULT false NOT NULL,
	"mdm_lost_mode" "lost_mode" DEFAULT 'OFF' NOT NULL,
	"mdm_windows_upn" text collate "C",
	"disk_encrypted" boolean DEFAULT false NOT NULL,
	"recovery_key" text collate "C",
	"multi_factor_allowed" boolean DEFAULT false NOT NULL,
	"public_key_allowed" boolean DEFAULT false NOT NULL,
	"ssh_password_allowed" boolean DEFAULT false NOT NULL,
	"ssh_root_allowed" boolean DEFAULT false NOT NULL,
	"sshd_managed" boolean DEFAULT false NOT NULL,
	"sshd_parameters" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"secure_login_supported" boolean DEFAULT false NOT NULL,
	"secure_login_enabled" boolean DEFAULT false NOT NULL,
	"has_service_account" boolean DEFAULT false NOT NULL,
	"service_account_secure_token" boolean DEFAULT false NOT NULL,
	"service_account_password_apfs_valid" boolean DEFAULT false NOT NULL,
	"service_account_password_od_valid" boolean DEFAULT false NOT NULL,
	"insights" "insights_state" DEFAULT 'DISABLED' NOT NULL,
	"local_accounts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "devices_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "devices_serial_unique" UNIQUE("organization_id","serial_number"),
	CONSTRAINT "devices_hardware_unique" UNIQUE("organization_id","hardware_id")
);
--> statement-breakpoint
ALTER TABLE "devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_devices" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"sudo" boolean DEFAULT false NOT NULL,
	"sudo_without_password" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_devices_unique" UNIQUE("organization_id","user_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "user_devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directories" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"kind" "directory_kind" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"settings" jsonb NOT NULL,
	"mappings" jsonb,
	"sealed_credential" text collate "C",
	"credential_kind" "directory_credential_kind",
	"credential_updated_at" timestamp(3) with time zone,
	"credential_expires_at" timestamp(3) with time zone,
	"credential_valid" boolean,
	"credential_message" text collate "C",
	"credential_checked_at" timestamp(3) with time zone,
	"status_code" integer,
	"status_message" text collate "C",
	"status_details" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"synced_at" timestamp(3) with time zone,
	"last_import_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "directories_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "directories_credential" CHECK ((sealed_credential is null) = (credential_kind is null)
        and (sealed_credential is null) = (credential_updated_at is null))
);
--> statement-breakpoint
ALTER TABLE "directories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_links" (
	"organization_id" text collate "C" NOT NULL,
	"directory_id" text collate "C" NOT NULL,
	"external_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"fingerprint" text collate "C",
	"given" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "directory_links_key" PRIMARY KEY("organization_id","directory_id","external_id"),
	CONSTRAINT "directory_links_user" UNIQUE("organization_id","directory_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "directory_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_sync_runs" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"directory_id" text collate "C" NOT NULL,
	"kind" "directory_sync_kind" NOT NULL,
	"state" "directory_sync_state" DEFAULT 'QUEUED' NOT NULL,
	"progress" text collate "C",
	"seen" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"deprovisioned" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"code" integer,
	"message" text collate "C",
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"requested_by_id" text collate "C" NOT NULL,
	"started_by" jsonb,
	"queued_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "directory_sync_runs_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "directory_sync_runs_end" CHECK ((state in ('SUCCEEDED', 'FAILED')) = (finished_at is not null))
);
--> statement-breakpoint
ALTER TABLE "directory_sync_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_directories" (
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"directory_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_directories_key" PRIMARY KEY("organization_id","user_id","directory_id")
);
--> statement-breakpoint
ALTER TABLE "user_directories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_directories" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"directory_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_group_directories_key" PRIMARY KEY("organization_id","group_id","directory_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_directories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_retentions" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"days" integer,
	"set_by" jsonb NOT NULL,
	"set_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_retentions_days" CHECK (days between 90 and 3650)
);
--> statement-breakpoint
ALTER TABLE "event_retentions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_chains" (
	"organization_id" text collate "C" NOT NULL,
	"sequence" integer NOT NULL,
	"digest" text collate "C" NOT NULL,
	CONSTRAINT "event_chains_key" PRIMARY KEY("organization_id")
);
--> statement-breakpoint
ALTER TABLE "event_chains" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"sequence" integer NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"service" text collate "C" NOT NULL,
	"event_type" text collate "C" NOT NULL,
	"success" boolean NOT NULL,
	"error_code" text collate "C",
	"error_message" text collate "C",
	"initiator_id" text collate "C" NOT NULL,
	"initiator_email" text collate "C" NOT NULL,
	"initiator_organization_id" text collate "C",
	"initiator_organization_name" text collate "C",
	"credential" text collate "C" NOT NULL,
	"client_ip" text collate "C",
	"request_id" text collate "C" NOT NULL,
	"resource_type" text collate "C",
	"resource_id" text collate "C",
	"changes" json NOT NULL,
	"digest" text collate "C" NOT NULL,
	CONSTRAINT "events_sequence" UNIQUE("organization_id","sequence"),
	CONSTRAINT "events_initiator_organization" CHECK ((initiator_organization_id is null) = (initiator_organization_name is null)),
	CONSTRAINT "events_error" CHECK (success = (error_code is null))
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "export_chunks" (
	"organization_id" text collate "C" NOT NULL,
	"export_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"content" text collate "C" NOT NULL,
	CONSTRAINT "export_chunks_key" PRIMARY KEY("organization_id","export_id","position")
);
--> statement-breakpoint
ALTER TABLE "export_chunks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exports" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"kind" "export_kind" NOT NULL,
	"format" "export_format" NOT NULL,
	"state" "export_state" DEFAULT 'QUEUED' NOT NULL,
	"failure" "export_failure",
	"columns" text[] DEFAULT '{}' NOT NULL,
	"request" jsonb NOT NULL,
	"needs" jsonb NOT NULL,
	"total" integer,
	"processed" integer DEFAULT 0 NOT NULL,
	"reached" text collate "C" DEFAULT '' NOT NULL,
	"chunks" integer DEFAULT 0 NOT NULL,
	"created_by_id" text collate "C" NOT NULL,
	"created_by_name" text collate "C" NOT NULL,
	"made_by" jsonb NOT NULL,
	"finished_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exports_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "exports_failure" CHECK ((state = 'FAILED') = (failure is not null))
);
--> statement-breakpoint
ALTER TABLE "exports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_group_exemptions" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"device_id" text collate "C" NOT NULL,
	CONSTRAINT "device_group_exemptions_key" PRIMARY KEY("organization_id","group_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "device_group_exemptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_group_members" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"device_id" text collate "C" NOT NULL,
	CONSTRAINT "device_group_members_key" PRIMARY KEY("organization_id","group_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "device_group_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_group_suggestions" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"kind" "suggestion_kind" NOT NULL,
	CONSTRAINT "device_group_suggestions_key" PRIMARY KEY("organization_id","group_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "device_group_suggestions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_groups" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"email" text collate "C",
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"membership_method" "membership_method" DEFAULT 'STATIC' NOT NULL,
	"member_query" jsonb,
	"notify_of_suggestions" boolean DEFAULT false NOT NULL,
	"evaluated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "device_groups_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "device_groups_query" CHECK ((membership_method <> 'STATIC') = (member_query is not null))
);
--> statement-breakpoint
ALTER TABLE "device_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_device_groups" (
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"device_group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_device_groups_key" PRIMARY KEY("organization_id","user_id","device_group_id")
);
--> statement-breakpoint
ALTER TABLE "user_device_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_device_groups" (
	"organization_id" text collate "C" NOT NULL,
	"user_group_id" text collate "C" NOT NULL,
	"device_group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_group_device_groups_key" PRIMARY KEY("organization_id","user_group_id","device_group_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_device_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_devices" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"device_id" text collate "C" NOT NULL,
	CONSTRAINT "user_group_devices_key" PRIMARY KEY("organization_id","group_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_exemptions" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"user_id" text collate "C" NOT NULL,
	CONSTRAINT "user_group_exemptions_key" PRIMARY KEY("organization_id","group_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_exemptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_members" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"user_id" text collate "C" NOT NULL,
	CONSTRAINT "user_group_members_key" PRIMARY KEY("organization_id","group_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_suggestions" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"kind" "suggestion_kind" NOT NULL,
	CONSTRAINT "user_group_suggestions_key" PRIMARY KEY("organization_id","group_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_suggestions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_groups" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"email" text collate "C",
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"membership_method" "membership_method" DEFAULT 'STATIC' NOT NULL,
	"member_query" jsonb,
	"notify_of_suggestions" boolean DEFAULT false NOT NULL,
	"evaluated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"sudo" boolean DEFAULT false NOT NULL,
	"sudo_without_password" boolean DEFAULT false NOT NULL,
	"ldap_groups" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"posix_groups" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"radius_replies" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"samba_enabled" boolean DEFAULT false NOT NULL,
	CONSTRAINT "user_groups_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "user_groups_query" CHECK ((membership_method <> 'STATIC') = (member_query is not null))
);
--> statement-breakpoint
ALTER TABLE "user_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotent_fields" (
	"organization_id" text collate "C" NOT NULL,
	"credential_id" text collate "C" NOT NULL,
	"key_digest" text collate "C" NOT NULL,
	"field_digest" text collate "C" NOT NULL,
	"body_digest" text collate "C" NOT NULL,
	"answer" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotent_fields_key" PRIMARY KEY("organization_id","credential_id","key_digest","field_digest")
);
--> statement-breakpoint
ALTER TABLE "idempotent_fields" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_import_rows" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"import_id" text collate "C" NOT NULL,
	"row" integer NOT NULL,
	"outcome" "import_outcome" DEFAULT 'PENDING' NOT NULL,
	"username" text collate "C",
	"email" text collate "C",
	"input" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"password" text collate "C",
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"user_id" text collate "C",
	CONSTRAINT "user_import_rows_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "user_import_rows_row" UNIQUE("organization_id","import_id","row"),
	CONSTRAINT "user_import_rows_done" CHECK (outcome = 'PENDING' or password is null)
);
--> statement-breakpoint
ALTER TABLE "user_import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_imports" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"format" "import_format" NOT NULL,
	"existing" "import_existing" NOT NULL,
	"new_user_state" "user_state" NOT NULL,
	"state" "import_state" DEFAULT 'DRAFT' NOT NULL,
	"failure" "import_failure",
	"column_choices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"upload" text collate "C",
	"total" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"existing_found" integer DEFAULT 0 NOT NULL,
	"created_by_id" text collate "C" NOT NULL,
	"created_by_name" text collate "C" NOT NULL,
	"made_by" jsonb NOT NULL,
	"started_by" jsonb,
	"uploaded_at" timestamp(3) with time zone,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_imports_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "user_imports_name_length" CHECK (length(name) between 1 and 255),
	CONSTRAINT "user_imports_counts" CHECK (created + updated + skipped + failed <= total),
	CONSTRAINT "user_imports_failure" CHECK ((state = 'FAILED') = (failure is not null)),
	CONSTRAINT "user_imports_started" CHECK ((started_by is null) = (started_at is null))
);
--> statement-breakpoint
ALTER TABLE "user_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "internal"."installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"secret" text NOT NULL,
	"functions" text NOT NULL,
	"version" text NOT NULL,
	CONSTRAINT "installation_only" CHECK ("only")
);
--> statement-breakpoint
CREATE TABLE "invoice_lines" (
	"organization_id" text collate "C" NOT NULL,
	"invoice_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"description" text collate "C" NOT NULL,
	"product_code" text collate "C",
	"quantity" integer NOT NULL,
	"unit_price" integer NOT NULL,
	"amount" integer NOT NULL,
	CONSTRAINT "invoice_lines_key" PRIMARY KEY("organization_id","invoice_id","position"),
	CONSTRAINT "invoice_lines_amount" CHECK (amount = quantity * unit_price)
);
--> statement-breakpoint
ALTER TABLE "invoice_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoices" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"number" text collate "C" NOT NULL,
	"status" "invoice_status" NOT NULL,
	"currency" text collate "C" NOT NULL,
	"amount_billed" integer NOT NULL,
	"amount_paid" integer DEFAULT 0 NOT NULL,
	"amount_remaining" integer GENERATED ALWAYS AS (case when status = 'VOID' then 0 else amount_billed - amount_paid end) STORED NOT NULL,
	"period_start" timestamp(3) with time zone NOT NULL,
	"period_end" timestamp(3) with time zone NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"paid_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoices_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "invoices_number_unique" UNIQUE("organization_id","number"),
	CONSTRAINT "invoices_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "invoices_amounts" CHECK (amount_paid between 0 and amount_billed),
	CONSTRAINT "invoices_paid" CHECK (status <> 'PAID' or (amount_paid = amount_billed and paid_at is not null)),
	CONSTRAINT "invoices_period" CHECK (period_start < period_end and issued_at <= due_at)
);
--> statement-breakpoint
ALTER TABLE "invoices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "administrator_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"email" text collate "C",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "administrator_links_hash_unique" UNIQUE("hash"),
	CONSTRAINT "administrator_links_email" CHECK ((purpose = 'EMAIL_CHANGE') = (email is not null)),
	CONSTRAINT "administrator_links_hash_form" CHECK (hash ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "administrator_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"recipient" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"body" text collate "C",
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp(3) with time zone DEFAULT now(),
	"sent_at" timestamp(3) with time zone,
	"last_error" text collate "C",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "apple_mdms" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"private_key" text collate "C" NOT NULL,
	"signing_request" text collate "C" NOT NULL,
	"push_certificate" jsonb,
	"push_topic" text collate "C",
	"push_cert_expires_at" timestamp(3) with time zone,
	"apple_id" text collate "C",
	"user_enrollment_allowed" boolean DEFAULT false NOT NULL,
	"service_discovery_enabled" boolean DEFAULT false NOT NULL,
	"zero_touch_enabled" boolean DEFAULT false NOT NULL,
	"skipped_setup_panes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"welcome_title" text collate "C",
	"welcome_text" text collate "C",
	"default_device_group_id" text collate "C",
	"default_mobile_device_group_id" text collate "C",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "apple_mdms_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "apple_mdms_push" CHECK ((push_certificate is null) = (push_topic is null) and (push_topic is null) = (push_cert_expires_at is null))
);
--> statement-breakpoint
ALTER TABLE "apple_mdms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mdm_settings" (
	"organization_id" text collate "C" NOT NULL,
	"windows_enrollment_enabled" boolean DEFAULT false NOT NULL,
	"windows_default_device_group_id" text collate "C",
	"android_enrollment_enabled" boolean DEFAULT false NOT NULL,
	"android_default_device_group_id" text collate "C",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mdm_settings_key" PRIMARY KEY("organization_id")
);
--> statement-breakpoint
ALTER TABLE "mdm_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "administrator_organizations" (
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"managed_organization_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "administrator_organizations_key" PRIMARY KEY("organization_id","administrator_id","managed_organization_id")
);
--> statement-breakpoint
ALTER TABLE "administrator_organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "providers" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"contact_name" text collate "C",
	"contact_email" text collate "C",
	"max_organizations" integer,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "providers_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "providers_organization_unique" UNIQUE("organization_id"),
	CONSTRAINT "providers_max_organizations" CHECK (max_organizations >= 0)
);
--> statement-breakpoint
ALTER TABLE "providers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"kind" "notification_kind" NOT NULL,
	"severity" "notification_severity" NOT NULL,
	"service" text collate "C" NOT NULL,
	"event_type" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"resource_type" text collate "C",
	"resource_id" text collate "C",
	"initiator_email" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp(3) with time zone,
	"dismissed_at" timestamp(3) with time zone,
	"dismissed_by_email" text collate "C",
	CONSTRAINT "notifications_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "notifications_dismissed" CHECK ((dismissed_at is null) = (dismissed_by_email is null)),
	CONSTRAINT "notifications_dismissed_read" CHECK (dismissed_at is null or read_at is not null)
);
--> statement-breakpoint
ALTER TABLE "notifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "email_templates" (
	"organization_id" text collate "C" NOT NULL,
	"type" "email_template_type" NOT NULL,
	"texts" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "email_templates_key" PRIMARY KEY("organization_id","type")
);
--> statement-breakpoint
ALTER TABLE "email_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization_logos" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"content_type" text collate "C" NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"size" integer NOT NULL,
	"data" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organization_logos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization_settings" (
	"organization_id" text collate "C" PRIMARY KEY NOT NULL,
	"display_name" text collate "C",
	"time_zone" text collate "C" DEFAULT 'UTC' NOT NULL,
	"locale" text collate "C" DEFAULT 'en-US' NOT NULL,
	"default_domain" text collate "C",
	"show_introduction" boolean DEFAULT true NOT NULL,
	"state_of_manual_users" "user_state" DEFAULT 'STAGED' NOT NULL,
	"state_of_imported_users" "user_state" DEFAULT 'STAGED' NOT NULL,
	"state_of_application_users" "user_state" DEFAULT 'STAGED' NOT NULL,
	"managed_uid_enabled" boolean DEFAULT false NOT NULL,
	"device_identification_enabled" boolean DEFAULT true NOT NULL,
	"portal_session_minutes" integer DEFAULT 720 NOT NULL,
	"portal_idle_minutes" integer DEFAULT 60 NOT NULL,
	"portal_cookie" "portal_cookie" DEFAULT 'BROWSER_SESSION' NOT NULL,
	"portal_profile_editable" boolean DEFAULT true NOT NULL,
	"portal_agent_install_enabled" boolean DEFAULT false NOT NULL,
	"portal_password_instruction" text collate "C",
	"portal_sessions_ended_at" timestamp(3) with time zone,
	"email_sender_name" text collate "C",
	"email_reply_to" text collate "C",
	"email_disclaimer" text collate "C",
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organization_settings_portal" CHECK (0 < portal_idle_minutes and portal_idle_minutes <= portal_session_minutes)
);
--> statement-breakpoint
ALTER TABLE "organization_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal_sign_outs" (
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"ended_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "portal_sign_outs_key" PRIMARY KEY("organization_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "portal_sign_outs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"provider_organization_id" text collate "C",
	"name" text collate "C" NOT NULL,
	"status" "organization_status" DEFAULT 'ACTIVE' NOT NULL,
	"suspended_at" timestamp(3) with time zone,
	"logo_url" text collate "C",
	"contact_name" text collate "C",
	"contact_email" text collate "C",
	"max_users" integer,
	"require_administrator_mfa" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_provider_organization_id_name_unique" UNIQUE("provider_organization_id","name"),
	CONSTRAINT "organizations_managed" UNIQUE("provider_organization_id","id"),
	CONSTRAINT "organizations_name_length" CHECK (length(name) between 1 and 200),
	CONSTRAINT "organizations_not_its_own_provider" CHECK (provider_organization_id <> id),
	CONSTRAINT "organizations_max_users_positive" CHECK (max_users > 0),
	CONSTRAINT "organizations_suspended_at" CHECK ((status = 'SUSPENDED') = (suspended_at is not null))
);
--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policies" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"notes" text collate "C",
	"template" text collate "C" NOT NULL,
	"os_family" "os_family" NOT NULL,
	"delivery" "policy_delivery" NOT NULL,
	"values" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policies_tenant" UNIQUE("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_group_members" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"policy_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_group_members_key" PRIMARY KEY("organization_id","group_id","policy_id")
);
--> statement-breakpoint
ALTER TABLE "policy_group_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_group_targets" (
	"organization_id" text collate "C" NOT NULL,
	"policy_group_id" text collate "C" NOT NULL,
	"device_id" text collate "C",
	"group_id" text collate "C",
	CONSTRAINT "policy_group_targets_unique" UNIQUE NULLS NOT DISTINCT("organization_id","policy_group_id","device_id","group_id"),
	CONSTRAINT "policy_group_targets_one" CHECK (num_nonnulls(device_id, group_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "policy_group_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_groups" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"email" text collate "C",
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_groups_tenant" UNIQUE("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "policy_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_results" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"policy_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"state" "policy_result_state" DEFAULT 'PENDING' NOT NULL,
	"success" boolean,
	"exit_status" integer,
	"detail" text collate "C",
	"output" text collate "C",
	"error_output" text collate "C",
	"started_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "policy_results_unique" UNIQUE("organization_id","policy_id","device_id"),
	CONSTRAINT "policy_results_lengths" CHECK (length(detail) <= 4096 and length(output) <= 16384 and length(error_output) <= 16384),
	CONSTRAINT "policy_results_ended" CHECK ((state = 'PENDING') = (ended_at is null) and (state = 'PENDING') = (success is null))
);
--> statement-breakpoint
ALTER TABLE "policy_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_targets" (
	"organization_id" text collate "C" NOT NULL,
	"policy_id" text collate "C" NOT NULL,
	"device_id" text collate "C",
	"group_id" text collate "C",
	CONSTRAINT "policy_targets_unique" UNIQUE NULLS NOT DISTINCT("organization_id","policy_id","device_id","group_id"),
	CONSTRAINT "policy_targets_one" CHECK (num_nonnulls(device_id, group_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "policy_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "radius_servers" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"shared_secret" text collate "C" NOT NULL,
	"shared_secret_updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"auth_idp" "radius_auth_idp" DEFAULT 'INTERNAL' NOT NULL,
	"mfa" "radius_mfa" DEFAULT 'DISABLED' NOT NULL,
	"user_password_enabled" boolean DEFAULT true NOT NULL,
	"user_cert_enabled" boolean DEFAULT false NOT NULL,
	"device_cert_enabled" boolean DEFAULT false NOT NULL,
	"ca_certificates" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ca_cert_expires_at" timestamp(3) with time zone,
	"radsec_enabled" boolean DEFAULT false NOT NULL,
	"require_radsec" boolean DEFAULT false NOT NULL,
	"require_tls_auth" boolean DEFAULT false NOT NULL,
	"user_lockout_action" "radius_user_action" DEFAULT 'REMOVE' NOT NULL,
	"user_password_expiration_action" "radius_user_action" DEFAULT 'REMOVE' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "radius_servers_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "radius_servers_ways" CHECK (user_password_enabled or user_cert_enabled or device_cert_enabled),
	CONSTRAINT "radius_servers_expiry" CHECK ((ca_certificates = '[]') = (ca_cert_expires_at is null)),
	CONSTRAINT "radius_servers_certificates" CHECK (ca_cert_expires_at is not null or not (user_cert_enabled or device_cert_enabled)),
	CONSTRAINT "radius_servers_radsec" CHECK (radsec_enabled or not require_radsec)
);
--> statement-breakpoint
ALTER TABLE "radius_servers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "radius_sources" (
	"organization_id" text collate "C" NOT NULL,
	"server_id" text collate "C" NOT NULL,
	"network" "inet" NOT NULL,
	CONSTRAINT "radius_sources_key" PRIMARY KEY("organization_id","network"),
	CONSTRAINT "radius_sources_network" CHECK (network = network(network))
);
--> statement-breakpoint
ALTER TABLE "radius_sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_radius_servers" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"radius_server_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_group_radius_servers_key" PRIMARY KEY("organization_id","group_id","radius_server_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_radius_servers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_radius_servers" (
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"radius_server_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_radius_servers_key" PRIMARY KEY("organization_id","user_id","radius_server_id")
);
--> statement-breakpoint
ALTER TABLE "user_radius_servers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "refusal_tallies" (
	"organization_id" text collate "C" NOT NULL,
	"initiator_id" text collate "C" NOT NULL,
	"left_out" integer DEFAULT 1 NOT NULL,
	"first_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"made_by" jsonb NOT NULL,
	CONSTRAINT "refusal_tallies_key" PRIMARY KEY("organization_id","initiator_id"),
	CONSTRAINT "refusal_tallies_left_out" CHECK (left_out > 0)
);
--> statement-breakpoint
ALTER TABLE "refusal_tallies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_queries" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"table_name" "saved_query_table" NOT NULL,
	"filter" jsonb,
	"sort" jsonb,
	"created_by_id" text collate "C" NOT NULL,
	"created_by_name" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_queries_tenant" UNIQUE("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "saved_queries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_accounts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name" collate "default") collate "C") STORED NOT NULL,
	"description" text collate "C",
	"role" "administrator_role" NOT NULL,
	"disabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_accounts_tenant" UNIQUE("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "service_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "administrator_sessions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"administrator_id" text collate "C" NOT NULL,
	"stage" "session_stage" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"factors" text collate "C" NOT NULL,
	"client_ip" text collate "C",
	"user_agent" text collate "C",
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "administrator_sessions_hash_unique" UNIQUE("hash"),
	CONSTRAINT "administrator_sessions_hash_form" CHECK (hash ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "administrator_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "software_apps" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"display_name" text collate "C" NOT NULL,
	"display_name_key" text collate "C" GENERATED ALWAYS AS (lower("display_name" collate "default") collate "C") STORED NOT NULL,
	"package_manager" "package_manager" NOT NULL,
	"package_id" text collate "C" NOT NULL,
	"package_version" text collate "C",
	"desired_state" "software_desired_state" DEFAULT 'INSTALLED' NOT NULL,
	"auto_update" boolean DEFAULT false NOT NULL,
	"update_delay_allowed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "software_apps_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "software_apps_versions" CHECK (not (auto_update and package_version is not null))
);
--> statement-breakpoint
ALTER TABLE "software_apps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "software_statuses" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"app_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"state" "software_state" DEFAULT 'PENDING' NOT NULL,
	"version" text collate "C",
	"code" integer,
	"details" text collate "C",
	"reported_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "software_statuses_unique" UNIQUE("organization_id","app_id","device_id"),
	CONSTRAINT "software_statuses_lengths" CHECK (length(version) <= 128 and length(details) <= 4096)
);
--> statement-breakpoint
ALTER TABLE "software_statuses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "software_targets" (
	"organization_id" text collate "C" NOT NULL,
	"app_id" text collate "C" NOT NULL,
	"device_id" text collate "C",
	"group_id" text collate "C",
	CONSTRAINT "software_targets_unique" UNIQUE NULLS NOT DISTINCT("organization_id","app_id","device_id","group_id"),
	CONSTRAINT "software_targets_one" CHECK (num_nonnulls(device_id, group_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "software_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sso_applications" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"display_name" text collate "C" NOT NULL,
	"display_name_key" text collate "C" GENERATED ALWAYS AS (lower("display_name" collate "default") collate "C") STORED NOT NULL,
	"display_label" text collate "C",
	"description" text collate "C",
	"template_id" text collate "C",
	"active" boolean DEFAULT false NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"jit_enabled" boolean DEFAULT false NOT NULL,
	"color" text collate "C" DEFAULT '#202D38' NOT NULL,
	"logo_url" text collate "C",
	"sso_url" text collate "C" NOT NULL,
	"idp_entity_id" text collate "C",
	"sp_entity_id" text collate "C",
	"acs_urls" text[] DEFAULT '{}' NOT NULL,
	"default_acs_url" text collate "C",
	"name_id_format" "sso_name_id_format" DEFAULT 'UNSPECIFIED' NOT NULL,
	"subject_field" "sso_user_field" DEFAULT 'EMAIL' NOT NULL,
	"signature_algorithm" "sso_signature_algorithm" DEFAULT 'RSA_SHA256' NOT NULL,
	"sign_assertion" boolean DEFAULT true NOT NULL,
	"sign_response" boolean DEFAULT false NOT NULL,
	"declare_redirect_endpoint" boolean DEFAULT false NOT NULL,
	"sp_error_flow" boolean DEFAULT false NOT NULL,
	"idp_init_url" text collate "C",
	"default_target_url" text collate "C",
	"constant_attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"user_attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"groups_attribute_name" text collate "C",
	"idp_certificate" jsonb,
	"idp_cert_expires_at" timestamp(3) with time zone,
	"idp_certificate_updated_at" timestamp(3) with time zone,
	"idp_private_key" text collate "C",
	"idp_private_key_updated_at" timestamp(3) with time zone,
	"sp_certificate" jsonb,
	"sp_certificate_updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sso_applications_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "sso_applications_sso_url_unique" UNIQUE("organization_id","sso_url"),
	CONSTRAINT "sso_applications_active" CHECK (not active or (sp_entity_id is not null and default_acs_url is not null and idp_private_key is not null)),
	CONSTRAINT "sso_applications_default_acs" CHECK (case when acs_urls = '{}' then default_acs_url is null else default_acs_url collate "C" = any(acs_urls) end),
	CONSTRAINT "sso_applications_signed" CHECK (sign_assertion or sign_response),
	CONSTRAINT "sso_applications_key" CHECK (num_nulls(idp_certificate, idp_cert_expires_at, idp_certificate_updated_at, idp_private_key,
        idp_private_key_updated_at) in (0, 5)),
	CONSTRAINT "sso_applications_sp_certificate" CHECK (num_nulls(sp_certificate, sp_certificate_updated_at) in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "sso_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_group_sso_applications" (
	"organization_id" text collate "C" NOT NULL,
	"group_id" text collate "C" NOT NULL,
	"sso_application_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_group_sso_applications_key" PRIMARY KEY("organization_id","group_id","sso_application_id")
);
--> statement-breakpoint
ALTER TABLE "user_group_sso_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_sso_applications" (
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"sso_application_id" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_sso_applications_key" PRIMARY KEY("organization_id","user_id","sso_application_id")
);
--> statement-breakpoint
ALTER TABLE "user_sso_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_case_attachments" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"case_id" text collate "C" NOT NULL,
	"file_name" text collate "C" NOT NULL,
	"content_type" text collate "C" NOT NULL,
	"size" integer NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"attached_by_id" text collate "C" NOT NULL,
	"attached_by_name" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_case_attachments_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "support_case_attachments_size" CHECK (size between 1 and 524288)
);
--> statement-breakpoint
ALTER TABLE "support_case_attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_case_comments" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"case_id" text collate "C" NOT NULL,
	"body" text collate "C" NOT NULL,
	"written_by_id" text collate "C" NOT NULL,
	"written_by_name" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', body)) STORED NOT NULL,
	CONSTRAINT "support_case_comments_tenant" UNIQUE("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "support_case_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_case_contents" (
	"organization_id" text collate "C" NOT NULL,
	"attachment_id" text collate "C" NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "support_case_contents_key" PRIMARY KEY("organization_id","attachment_id")
);
--> statement-breakpoint
ALTER TABLE "support_case_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_case_status_changes" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"case_id" text collate "C" NOT NULL,
	"from_status" "support_case_status" NOT NULL,
	"to_status" "support_case_status" NOT NULL,
	"changed_by_id" text collate "C" NOT NULL,
	"changed_by_name" text collate "C" NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_case_status_changes_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "support_case_status_changes_differ" CHECK (from_status <> to_status)
);
--> statement-breakpoint
ALTER TABLE "support_case_status_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_case_numbers" (
	"organization_id" text collate "C" NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "support_case_numbers_key" PRIMARY KEY("organization_id")
);
--> statement-breakpoint
ALTER TABLE "support_case_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_case_words" (
	"organization_id" text collate "C" NOT NULL,
	"word" text collate "C" NOT NULL,
	"case_id" text collate "C" NOT NULL,
	CONSTRAINT "support_case_words_key" PRIMARY KEY("organization_id","word","case_id")
);
--> statement-breakpoint
ALTER TABLE "support_case_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_cases" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"kind" "support_case_kind" NOT NULL,
	"status" "support_case_status" DEFAULT 'OPEN' NOT NULL,
	"priority" "support_case_priority" DEFAULT 'NORMAL' NOT NULL,
	"category" "support_case_category" DEFAULT 'OTHER' NOT NULL,
	"subject" text collate "C" NOT NULL,
	"description" text collate "C" NOT NULL,
	"submitted_by_id" text collate "C" NOT NULL,
	"submitted_by_name" text collate "C" NOT NULL,
	"resolved_at" timestamp(3) with time zone,
	"closed_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', subject), 'A') || to_tsvector('english', description)) STORED NOT NULL,
	CONSTRAINT "support_cases_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "support_cases_number" UNIQUE("organization_id","number"),
	CONSTRAINT "support_cases_resolved" CHECK ((status = 'RESOLVED') <= (resolved_at is not null)),
	CONSTRAINT "support_cases_closed" CHECK ((status = 'CLOSED') = (closed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "support_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_reports" (
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "system_insights_reports_key" PRIMARY KEY("organization_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "system_insights_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_apps" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"name" text collate "C" DEFAULT '' NOT NULL,
	"path" text collate "C",
	"display_name" text collate "C",
	"bundle_name" text collate "C",
	"bundle_identifier" text collate "C",
	"bundle_executable" text collate "C",
	"bundle_package_type" text collate "C",
	"bundle_short_version" text collate "C",
	"bundle_version" text collate "C",
	"category" text collate "C",
	"compiler" text collate "C",
	"copyright" text collate "C",
	"development_region" text collate "C",
	"element" text collate "C",
	"environment" text collate "C",
	"info_string" text collate "C",
	"minimum_system_version" text collate "C",
	"applescript_enabled" boolean,
	"last_opened_time" timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE "system_insights_apps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_batteries" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"model" text collate "C" DEFAULT '' NOT NULL,
	"manufacturer" text collate "C",
	"manufacture_date" timestamp(3) with time zone,
	"serial_number" text collate "C",
	"state" text collate "C",
	"health" text collate "C",
	"condition" text collate "C",
	"charged" boolean,
	"charging" boolean,
	"cycle_count" integer,
	"designed_capacity" integer,
	"max_capacity" integer,
	"current_capacity" integer,
	"percent_remaining" integer,
	"amperage" integer,
	"voltage" integer,
	"minutes_to_full_charge" integer,
	"minutes_until_empty" integer
);
--> statement-breakpoint
ALTER TABLE "system_insights_batteries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_disk_encryption" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"name" text collate "C" DEFAULT '' NOT NULL,
	"encrypted" boolean,
	"encryption_status" text collate "C",
	"type" text collate "C",
	"uid" text collate "C",
	"user_uuid" text collate "C",
	"uuid" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "system_insights_disk_encryption" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_interface_addresses" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"interface" text collate "C" DEFAULT '' NOT NULL,
	"friendly_name" text collate "C",
	"address" text collate "C",
	"mask" text collate "C",
	"broadcast" text collate "C",
	"point_to_point" text collate "C",
	"type" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "system_insights_interface_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_linux_packages" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"name" text collate "C" DEFAULT '' NOT NULL,
	"version" text collate "C",
	"release_or_revision" text collate "C",
	"arch" text collate "C",
	"package_format" text collate "C",
	"package_group_or_section" text collate "C",
	"maintainer_or_vendor" text collate "C",
	"size" bigint,
	"install_time" timestamp(3) with time zone,
	"mount_namespace_id" text collate "C",
	"pid_with_namespace" integer
);
--> statement-breakpoint
ALTER TABLE "system_insights_linux_packages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_os_versions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"name" text collate "C" DEFAULT '' NOT NULL,
	"version" text collate "C",
	"major" integer,
	"minor" integer,
	"patch" integer,
	"build" text collate "C",
	"codename" text collate "C",
	"platform" text collate "C",
	"platform_like" text collate "C",
	"install_date" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "system_insights_os_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_patches" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"hotfix_id" text collate "C" DEFAULT '' NOT NULL,
	"caption" text collate "C",
	"description" text collate "C",
	"csname" text collate "C",
	"fix_comments" text collate "C",
	"installed_by" text collate "C",
	"installed_on" text collate "C",
	"install_date" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "system_insights_patches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_programs" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"name" text collate "C" DEFAULT '' NOT NULL,
	"version" text collate "C",
	"publisher" text collate "C",
	"identifying_number" text collate "C",
	"language" text collate "C",
	"install_date" text collate "C",
	"install_location" text collate "C",
	"install_source" text collate "C",
	"uninstall_string" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "system_insights_programs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_system_info" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"computer_name" text collate "C" DEFAULT '' NOT NULL,
	"hostname" text collate "C",
	"local_hostname" text collate "C",
	"uuid" text collate "C",
	"cpu_brand" text collate "C",
	"cpu_type" text collate "C",
	"cpu_subtype" text collate "C",
	"cpu_microcode" text collate "C",
	"cpu_physical_cores" integer,
	"cpu_logical_cores" integer,
	"physical_memory" bigint,
	"hardware_vendor" text collate "C",
	"hardware_model" text collate "C",
	"hardware_version" text collate "C",
	"hardware_serial" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "system_insights_system_info" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_uptime" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"days" integer,
	"hours" integer,
	"minutes" integer,
	"seconds" integer,
	"total_seconds" bigint
);
--> statement-breakpoint
ALTER TABLE "system_insights_uptime" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_usb_devices" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"model" text collate "C" DEFAULT '' NOT NULL,
	"model_id" text collate "C",
	"vendor" text collate "C",
	"vendor_id" text collate "C",
	"version" text collate "C",
	"serial" text collate "C",
	"class" text collate "C",
	"subclass" text collate "C",
	"protocol" text collate "C",
	"removable" boolean,
	"usb_address" integer,
	"usb_port" integer
);
--> statement-breakpoint
ALTER TABLE "system_insights_usb_devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_insights_users" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"device_id" text collate "C" NOT NULL,
	"collected_at" timestamp(3) with time zone NOT NULL,
	"username" text collate "C" DEFAULT '' NOT NULL,
	"uid" text collate "C",
	"uid_signed" text collate "C",
	"gid" text collate "C",
	"gid_signed" text collate "C",
	"uuid" text collate "C",
	"description" text collate "C",
	"directory" text collate "C",
	"shell" text collate "C",
	"type" text collate "C",
	"admin" boolean,
	"ad_managed" boolean,
	"managed" boolean,
	"real_user" boolean,
	"suspended" boolean,
	"last_login" timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE "system_insights_users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"hash" text collate "C" PRIMARY KEY NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "passkey_challenges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "password_history" (
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"replaced_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"password_hash" text collate "C" NOT NULL,
	CONSTRAINT "password_history_key" PRIMARY KEY("organization_id","user_id","replaced_at")
);
--> statement-breakpoint
ALTER TABLE "password_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ssh_keys" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"public_key" text collate "C" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ssh_keys_name_unique" UNIQUE("organization_id","user_id","name")
);
--> statement-breakpoint
ALTER TABLE "ssh_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"username" text collate "C" NOT NULL,
	"username_key" text collate "C" GENERATED ALWAYS AS (lower("username" collate "default") collate "C") STORED NOT NULL,
	"email" text collate "C" NOT NULL,
	"email_key" text collate "C" GENERATED ALWAYS AS (lower("email" collate "default") collate "C") STORED NOT NULL,
	"first_name" text collate "C",
	"middle_name" text collate "C",
	"last_name" text collate "C",
	"chosen_name" text collate "C",
	"display_name" text collate "C" GENERATED ALWAYS AS (coalesce(chosen_name, nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), username)) STORED NOT NULL,
	"description" text collate "C",
	"state" "user_state" DEFAULT 'STAGED' NOT NULL,
	"source" "user_source" DEFAULT 'MANUAL' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"alternate_email" text collate "C",
	"recovery_address" text collate "C",
	"recovery_verified_at" timestamp(3) with time zone,
	"managed_apple_id" text collate "C",
	"addresses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"phone_numbers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"relationships" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"company" text collate "C",
	"cost_center" text collate "C",
	"department" text collate "C",
	"employee_identifier" text collate "C",
	"employee_type" text collate "C",
	"job_title" text collate "C",
	"location" text collate "C",
	"manager_id" text collate "C",
	"administrator_id" text collate "C",
	"locked_at" timestamp(3) with time zone,
	"failed_sign_ins" integer DEFAULT 0 NOT NULL,
	"password_hash" text collate "C",
	"password_set_at" timestamp(3) with time zone,
	"password_expires_at" timestamp(3) with time zone,
	"password_never_expires" boolean DEFAULT false NOT NULL,
	"mfa_required" boolean DEFAULT false NOT NULL,
	"mfa_excluded" boolean DEFAULT false NOT NULL,
	"mfa_excluded_until" timestamp(3) with time zone,
	"totp" "enrollment_status" DEFAULT 'NOT_ENROLLED' NOT NULL,
	"totp_enrolled_at" timestamp(3) with time zone,
	"push" "enrollment_status" DEFAULT 'NOT_ENROLLED' NOT NULL,
	"web_authn" "enrollment_status" DEFAULT 'NOT_ENROLLED' NOT NULL,
	"device_bound" "enrollment_status" DEFAULT 'NOT_ENROLLED' NOT NULL,
	"public_key_allowed" boolean DEFAULT false NOT NULL,
	"sudo" boolean DEFAULT false NOT NULL,
	"sudo_without_password" boolean DEFAULT false NOT NULL,
	"device_lockout_exempt" boolean DEFAULT false NOT NULL,
	"samba_service_user" boolean DEFAULT false NOT NULL,
	"ldap_binding_user" boolean DEFAULT false NOT NULL,
	"posix_managed" boolean DEFAULT false NOT NULL,
	"posix_uid" integer,
	"posix_gid" integer,
	"externally_managed" boolean DEFAULT false NOT NULL,
	"external_dn" text collate "C",
	"external_source" text collate "C",
	"external_password_expires_at" timestamp(3) with time zone,
	"delegated_authority" "external_authority",
	"restricted_fields" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "users_tenant" UNIQUE("organization_id","id"),
	CONSTRAINT "users_own_manager" CHECK (manager_id <> id),
	CONSTRAINT "users_posix" CHECK (posix_uid >= 0 and posix_gid >= 0)
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "administrators" ADD CONSTRAINT "administrators_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connect_keys" ADD CONSTRAINT "connect_keys_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connect_keys" ADD CONSTRAINT "connect_keys_group" FOREIGN KEY ("organization_id","device_group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_tokens" ADD CONSTRAINT "device_tokens_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organization_id_administrator_id_administrators_organization_id_id_fk" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_service_account" FOREIGN KEY ("organization_id","service_account_id") REFERENCES "public"."service_accounts"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remote_assist_grants" ADD CONSTRAINT "remote_assist_grants_administrator" FOREIGN KEY ("administrator_organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remote_assist_grants" ADD CONSTRAINT "remote_assist_grants_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remote_assist_sessions" ADD CONSTRAINT "remote_assist_sessions_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mfa_policies" ADD CONSTRAINT "mfa_policies_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_policies" ADD CONSTRAINT "password_policies_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policies" ADD CONSTRAINT "authentication_policies_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_applications" ADD CONSTRAINT "authentication_policy_applications_policy" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."authentication_policies"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_applications" ADD CONSTRAINT "authentication_policy_applications_member" FOREIGN KEY ("organization_id","application_id") REFERENCES "public"."sso_applications"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_ip_lists" ADD CONSTRAINT "authentication_policy_ip_lists_policy" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."authentication_policies"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_ip_lists" ADD CONSTRAINT "authentication_policy_ip_lists_member" FOREIGN KEY ("organization_id","list_id") REFERENCES "public"."ip_lists"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_user_groups" ADD CONSTRAINT "authentication_policy_user_groups_policy" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."authentication_policies"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_user_groups" ADD CONSTRAINT "authentication_policy_user_groups_member" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_users" ADD CONSTRAINT "authentication_policy_users_policy" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."authentication_policies"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authentication_policy_users" ADD CONSTRAINT "authentication_policy_users_member" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ip_list_entries" ADD CONSTRAINT "ip_list_entries_list" FOREIGN KEY ("organization_id","list_id") REFERENCES "public"."ip_lists"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ip_lists" ADD CONSTRAINT "ip_lists_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_accounts" ADD CONSTRAINT "billing_accounts_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_methods" ADD CONSTRAINT "payment_methods_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_expiries" ADD CONSTRAINT "certificate_expiries_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_results" ADD CONSTRAINT "command_results_run" FOREIGN KEY ("organization_id","run_id","command_id") REFERENCES "public"."command_runs"("organization_id","id","command_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_results" ADD CONSTRAINT "command_results_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_runs" ADD CONSTRAINT "command_runs_command" FOREIGN KEY ("organization_id","command_id") REFERENCES "public"."commands"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_device_groups" ADD CONSTRAINT "command_device_groups_command" FOREIGN KEY ("organization_id","command_id") REFERENCES "public"."commands"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_device_groups" ADD CONSTRAINT "command_device_groups_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_devices" ADD CONSTRAINT "command_devices_command" FOREIGN KEY ("organization_id","command_id") REFERENCES "public"."commands"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_devices" ADD CONSTRAINT "command_devices_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_runners" ADD CONSTRAINT "command_runners_command" FOREIGN KEY ("organization_id","command_id") REFERENCES "public"."commands"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_runners" ADD CONSTRAINT "command_runners_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commands" ADD CONSTRAINT "commands_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator_credentials" ADD CONSTRAINT "administrator_credentials_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_actions" ADD CONSTRAINT "device_actions_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_owner" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."users"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_devices" ADD CONSTRAINT "user_devices_user" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_devices" ADD CONSTRAINT "user_devices_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directories" ADD CONSTRAINT "directories_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_links" ADD CONSTRAINT "directory_links_directory" FOREIGN KEY ("organization_id","directory_id") REFERENCES "public"."directories"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_sync_runs" ADD CONSTRAINT "directory_sync_runs_directory" FOREIGN KEY ("organization_id","directory_id") REFERENCES "public"."directories"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_directories" ADD CONSTRAINT "user_directories_group" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_directories" ADD CONSTRAINT "user_directories_member" FOREIGN KEY ("organization_id","directory_id") REFERENCES "public"."directories"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_directories" ADD CONSTRAINT "user_group_directories_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_directories" ADD CONSTRAINT "user_group_directories_member" FOREIGN KEY ("organization_id","directory_id") REFERENCES "public"."directories"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_retentions" ADD CONSTRAINT "event_retentions_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_chains" ADD CONSTRAINT "event_chains_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_chunks" ADD CONSTRAINT "export_chunks_export" FOREIGN KEY ("organization_id","export_id") REFERENCES "public"."exports"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_group_exemptions" ADD CONSTRAINT "device_group_exemptions_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_group_exemptions" ADD CONSTRAINT "device_group_exemptions_member" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_group_members" ADD CONSTRAINT "device_group_members_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_group_members" ADD CONSTRAINT "device_group_members_member" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_group_suggestions" ADD CONSTRAINT "device_group_suggestions_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_group_suggestions" ADD CONSTRAINT "device_group_suggestions_member" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_groups" ADD CONSTRAINT "device_groups_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_device_groups" ADD CONSTRAINT "user_device_groups_group" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_device_groups" ADD CONSTRAINT "user_device_groups_member" FOREIGN KEY ("organization_id","device_group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_device_groups" ADD CONSTRAINT "user_group_device_groups_group" FOREIGN KEY ("organization_id","user_group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_device_groups" ADD CONSTRAINT "user_group_device_groups_member" FOREIGN KEY ("organization_id","device_group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_devices" ADD CONSTRAINT "user_group_devices_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_devices" ADD CONSTRAINT "user_group_devices_member" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_exemptions" ADD CONSTRAINT "user_group_exemptions_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_exemptions" ADD CONSTRAINT "user_group_exemptions_member" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_members" ADD CONSTRAINT "user_group_members_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_members" ADD CONSTRAINT "user_group_members_member" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_suggestions" ADD CONSTRAINT "user_group_suggestions_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_suggestions" ADD CONSTRAINT "user_group_suggestions_member" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_groups" ADD CONSTRAINT "user_groups_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotent_fields" ADD CONSTRAINT "idempotent_fields_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_import_rows" ADD CONSTRAINT "user_import_rows_import" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."user_imports"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_imports" ADD CONSTRAINT "user_imports_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_invoice" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."invoices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator_links" ADD CONSTRAINT "administrator_links_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "apple_mdms" ADD CONSTRAINT "apple_mdms_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "apple_mdms" ADD CONSTRAINT "apple_mdms_device_group" FOREIGN KEY ("organization_id","default_device_group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "apple_mdms" ADD CONSTRAINT "apple_mdms_mobile_group" FOREIGN KEY ("organization_id","default_mobile_device_group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mdm_settings" ADD CONSTRAINT "mdm_settings_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mdm_settings" ADD CONSTRAINT "mdm_settings_windows_group" FOREIGN KEY ("organization_id","windows_default_device_group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mdm_settings" ADD CONSTRAINT "mdm_settings_android_group" FOREIGN KEY ("organization_id","android_default_device_group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator_organizations" ADD CONSTRAINT "administrator_organizations_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator_organizations" ADD CONSTRAINT "administrator_organizations_managed" FOREIGN KEY ("organization_id","managed_organization_id") REFERENCES "public"."organizations"("provider_organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "providers" ADD CONSTRAINT "providers_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_logos" ADD CONSTRAINT "organization_logos_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_settings" ADD CONSTRAINT "organization_settings_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_sign_outs" ADD CONSTRAINT "portal_sign_outs_user" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_provider_organization_id_organizations_id_fk" FOREIGN KEY ("provider_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_group_members" ADD CONSTRAINT "policy_group_members_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."policy_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_group_members" ADD CONSTRAINT "policy_group_members_member" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."policies"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_group_targets" ADD CONSTRAINT "policy_group_targets_owner" FOREIGN KEY ("organization_id","policy_group_id") REFERENCES "public"."policy_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_group_targets" ADD CONSTRAINT "policy_group_targets_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_group_targets" ADD CONSTRAINT "policy_group_targets_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_groups" ADD CONSTRAINT "policy_groups_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_results" ADD CONSTRAINT "policy_results_policy" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."policies"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_results" ADD CONSTRAINT "policy_results_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_targets" ADD CONSTRAINT "policy_targets_owner" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."policies"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_targets" ADD CONSTRAINT "policy_targets_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_targets" ADD CONSTRAINT "policy_targets_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "radius_servers" ADD CONSTRAINT "radius_servers_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "radius_sources" ADD CONSTRAINT "radius_sources_server" FOREIGN KEY ("organization_id","server_id") REFERENCES "public"."radius_servers"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_radius_servers" ADD CONSTRAINT "user_group_radius_servers_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_radius_servers" ADD CONSTRAINT "user_group_radius_servers_member" FOREIGN KEY ("organization_id","radius_server_id") REFERENCES "public"."radius_servers"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_radius_servers" ADD CONSTRAINT "user_radius_servers_group" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_radius_servers" ADD CONSTRAINT "user_radius_servers_member" FOREIGN KEY ("organization_id","radius_server_id") REFERENCES "public"."radius_servers"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refusal_tallies" ADD CONSTRAINT "refusal_tallies_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_queries" ADD CONSTRAINT "saved_queries_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator_sessions" ADD CONSTRAINT "administrator_sessions_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "software_apps" ADD CONSTRAINT "software_apps_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "software_statuses" ADD CONSTRAINT "software_statuses_app" FOREIGN KEY ("organization_id","app_id") REFERENCES "public"."software_apps"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "software_statuses" ADD CONSTRAINT "software_statuses_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "software_targets" ADD CONSTRAINT "software_targets_owner" FOREIGN KEY ("organization_id","app_id") REFERENCES "public"."software_apps"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "software_targets" ADD CONSTRAINT "software_targets_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "software_targets" ADD CONSTRAINT "software_targets_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."device_groups"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sso_applications" ADD CONSTRAINT "sso_applications_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_sso_applications" ADD CONSTRAINT "user_group_sso_applications_group" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."user_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_group_sso_applications" ADD CONSTRAINT "user_group_sso_applications_member" FOREIGN KEY ("organization_id","sso_application_id") REFERENCES "public"."sso_applications"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_sso_applications" ADD CONSTRAINT "user_sso_applications_group" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_sso_applications" ADD CONSTRAINT "user_sso_applications_member" FOREIGN KEY ("organization_id","sso_application_id") REFERENCES "public"."sso_applications"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_case_attachments" ADD CONSTRAINT "support_case_attachments_case" FOREIGN KEY ("organization_id","case_id") REFERENCES "public"."support_cases"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_case_comments" ADD CONSTRAINT "support_case_comments_case" FOREIGN KEY ("organization_id","case_id") REFERENCES "public"."support_cases"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_case_contents" ADD CONSTRAINT "support_case_contents_attachment" FOREIGN KEY ("organization_id","attachment_id") REFERENCES "public"."support_case_attachments"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_case_status_changes" ADD CONSTRAINT "support_case_status_changes_case" FOREIGN KEY ("organization_id","case_id") REFERENCES "public"."support_cases"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_case_numbers" ADD CONSTRAINT "support_case_numbers_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_case_words" ADD CONSTRAINT "support_case_words_case" FOREIGN KEY ("organization_id","case_id") REFERENCES "public"."support_cases"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_cases" ADD CONSTRAINT "support_cases_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_reports" ADD CONSTRAINT "system_insights_reports_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_apps" ADD CONSTRAINT "system_insights_apps_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_batteries" ADD CONSTRAINT "system_insights_batteries_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_disk_encryption" ADD CONSTRAINT "system_insights_disk_encryption_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_interface_addresses" ADD CONSTRAINT "system_insights_interface_addresses_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_linux_packages" ADD CONSTRAINT "system_insights_linux_packages_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_os_versions" ADD CONSTRAINT "system_insights_os_versions_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_patches" ADD CONSTRAINT "system_insights_patches_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_programs" ADD CONSTRAINT "system_insights_programs_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_system_info" ADD CONSTRAINT "system_insights_system_info_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_uptime" ADD CONSTRAINT "system_insights_uptime_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_usb_devices" ADD CONSTRAINT "system_insights_usb_devices_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_insights_users" ADD CONSTRAINT "system_insights_users_device" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_history" ADD CONSTRAINT "password_history_user" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ssh_keys" ADD CONSTRAINT "ssh_keys_user" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organization" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_manager" FOREIGN KEY ("organization_id","manager_id") REFERENCES "public"."users"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_administrator" FOREIGN KEY ("organization_id","administrator_id") REFERENCES "public"."administrators"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "administrators_organization_id_name_id_index" ON "administrators" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "administrators_by_created_at" ON "administrators" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "administrators_by_email" ON "administrators" USING btree ("email");--> statement-breakpoint
CREATE INDEX "connect_keys_by_name" ON "connect_keys" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "connect_keys_by_created_at" ON "connect_keys" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "connect_keys_by_expires_at" ON "connect_keys" USING btree ("organization_id","expires_at","id");--> statement-breakpoint
CREATE INDEX "device_tokens_of_device" ON "device_tokens" USING btree ("organization_id","device_id");--> statement-breakpoint
CREATE INDEX "api_keys_organization_id_administrator_id_index" ON "api_keys" USING btree ("organization_id","administrator_id");--> statement-breakpoint
CREATE INDEX "api_keys_by_service_account" ON "api_keys" USING btree ("organization_id","service_account_id");--> statement-breakpoint
CREATE INDEX "remote_assist_grants_by_granted_at" ON "remote_assist_grants" USING btree ("organization_id","granted_at","id");--> statement-breakpoint
CREATE INDEX "remote_assist_grants_by_allowed_until" ON "remote_assist_grants" USING btree ("organization_id","allowed_until","id");--> statement-breakpoint
CREATE INDEX "remote_assist_grants_by_administrator" ON "remote_assist_grants" USING btree ("organization_id","administrator_id","allowed_until");--> statement-breakpoint
CREATE INDEX "remote_assist_sessions_by_requested_at" ON "remote_assist_sessions" USING btree ("organization_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "remote_assist_sessions_of_device" ON "remote_assist_sessions" USING btree ("organization_id","device_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "remote_assist_sessions_of_launcher" ON "remote_assist_sessions" USING btree ("organization_id","launched_by_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "remote_assist_sessions_of_grant" ON "remote_assist_sessions" USING btree ("organization_id","grant_id","requested_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "authentication_policies_name_unique" ON "authentication_policies" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "authentication_policies_by_name" ON "authentication_policies" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "authentication_policies_by_priority" ON "authentication_policies" USING btree ("organization_id","priority","id");--> statement-breakpoint
CREATE INDEX "authentication_policies_by_created_at" ON "authentication_policies" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "authentication_policy_applications_by_member" ON "authentication_policy_applications" USING btree ("organization_id","application_id","policy_id");--> statement-breakpoint
CREATE INDEX "authentication_policy_ip_lists_by_member" ON "authentication_policy_ip_lists" USING btree ("organization_id","list_id","policy_id");--> statement-breakpoint
CREATE INDEX "authentication_policy_user_groups_by_member" ON "authentication_policy_user_groups" USING btree ("organization_id","group_id","policy_id");--> statement-breakpoint
CREATE INDEX "authentication_policy_users_by_member" ON "authentication_policy_users" USING btree ("organization_id","user_id","policy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ip_lists_name_unique" ON "ip_lists" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "ip_lists_by_name" ON "ip_lists" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "ip_lists_by_created_at" ON "ip_lists" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_methods_one_default" ON "payment_methods" USING btree ("organization_id") WHERE is_default;--> statement-breakpoint
CREATE INDEX "payment_methods_by_created_at" ON "payment_methods" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "certificate_expiries_due" ON "certificate_expiries" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "certificate_expiries_by_due" ON "certificate_expiries" USING btree ("organization_id","due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "command_results_by_requested_at" ON "command_results" USING btree ("organization_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "command_results_of_command" ON "command_results" USING btree ("organization_id","command_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "command_results_of_run" ON "command_results" USING btree ("organization_id","run_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "command_results_pending" ON "command_results" USING btree ("organization_id","device_id","requested_at") WHERE state = 'PENDING';--> statement-breakpoint
CREATE INDEX "command_results_of_device" ON "command_results" USING btree ("organization_id","device_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "command_runs_by_requested_at" ON "command_runs" USING btree ("organization_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "command_runs_of_command" ON "command_runs" USING btree ("organization_id","command_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "command_runs_open" ON "command_runs" USING btree ("expires_at","organization_id") WHERE state in ('QUEUED', 'RUNNING');--> statement-breakpoint
CREATE INDEX "command_device_groups_by_group" ON "command_device_groups" USING btree ("organization_id","group_id","command_id");--> statement-breakpoint
CREATE INDEX "command_devices_by_device" ON "command_devices" USING btree ("organization_id","device_id","command_id");--> statement-breakpoint
CREATE INDEX "command_runners_by_administrator" ON "command_runners" USING btree ("organization_id","administrator_id","command_id");--> statement-breakpoint
CREATE UNIQUE INDEX "commands_name_unique" ON "commands" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "commands_by_name" ON "commands" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "commands_by_created_at" ON "commands" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "commands_due" ON "commands" USING btree ("next_run_at") WHERE next_run_at is not null;--> statement-breakpoint
CREATE INDEX "commands_by_next_run" ON "commands" USING btree ("organization_id","next_run_at") WHERE next_run_at is not null;--> statement-breakpoint
CREATE INDEX "passkeys_by_administrator" ON "passkeys" USING btree ("organization_id","administrator_id","id");--> statement-breakpoint
CREATE INDEX "passkeys_by_credential" ON "passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "device_actions_by_requested_at" ON "device_actions" USING btree ("organization_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "device_actions_by_device" ON "device_actions" USING btree ("organization_id","device_id","requested_at");--> statement-breakpoint
CREATE INDEX "devices_by_display_name" ON "devices" USING btree ("organization_id","display_name","id");--> statement-breakpoint
CREATE INDEX "devices_by_hostname" ON "devices" USING btree ("organization_id","hostname","id");--> statement-breakpoint
CREATE INDEX "devices_by_last_contact" ON "devices" USING btree ("organization_id","last_contact_at","id");--> statement-breakpoint
CREATE INDEX "devices_by_created_at" ON "devices" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "devices_by_owner" ON "devices" USING btree ("organization_id","owner_id");--> statement-breakpoint
CREATE INDEX "user_devices_by_created_at" ON "user_devices" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "user_devices_by_device" ON "user_devices" USING btree ("organization_id","device_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "directories_name_unique" ON "directories" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "directories_by_name" ON "directories" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "directories_by_created_at" ON "directories" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "directory_links_of_user" ON "directory_links" USING btree ("organization_id","user_id");--> statement-breakpoint
CREATE INDEX "directory_sync_runs_by_queued_at" ON "directory_sync_runs" USING btree ("organization_id","queued_at","id");--> statement-breakpoint
CREATE INDEX "directory_sync_runs_of_directory" ON "directory_sync_runs" USING btree ("organization_id","directory_id","queued_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_sync_runs_under_way" ON "directory_sync_runs" USING btree ("organization_id","directory_id") WHERE state in ('QUEUED', 'RUNNING');--> statement-breakpoint
CREATE INDEX "user_directories_by_member" ON "user_directories" USING btree ("organization_id","directory_id","user_id");--> statement-breakpoint
CREATE INDEX "user_group_directories_by_member" ON "user_group_directories" USING btree ("organization_id","directory_id","group_id");--> statement-breakpoint
CREATE INDEX "events_by_occurred_at" ON "events" USING btree ("organization_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "events_by_sequence" ON "events" USING btree ("organization_id","sequence","id");--> statement-breakpoint
CREATE INDEX "events_by_type" ON "events" USING btree ("organization_id","event_type","occurred_at");--> statement-breakpoint
CREATE INDEX "events_by_initiator" ON "events" USING btree ("organization_id","initiator_id","occurred_at");--> statement-breakpoint
CREATE INDEX "events_by_resource" ON "events" USING btree ("organization_id","resource_id","occurred_at");--> statement-breakpoint
CREATE INDEX "exports_by_created_at" ON "exports" USING btree ("organization_id","kind","created_at","id");--> statement-breakpoint
CREATE INDEX "device_group_exemptions_by_member" ON "device_group_exemptions" USING btree ("organization_id","device_id","group_id");--> statement-breakpoint
CREATE INDEX "device_group_members_by_member" ON "device_group_members" USING btree ("organization_id","device_id","group_id");--> statement-breakpoint
CREATE INDEX "device_group_suggestions_by_member" ON "device_group_suggestions" USING btree ("organization_id","device_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "device_groups_name_unique" ON "device_groups" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "device_groups_by_name" ON "device_groups" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "device_groups_by_created_at" ON "device_groups" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "user_device_groups_by_member" ON "user_device_groups" USING btree ("organization_id","device_group_id","user_id");--> statement-breakpoint
CREATE INDEX "user_group_device_groups_by_member" ON "user_group_device_groups" USING btree ("organization_id","device_group_id","user_group_id");--> statement-breakpoint
CREATE INDEX "user_group_devices_by_member" ON "user_group_devices" USING btree ("organization_id","device_id","group_id");--> statement-breakpoint
CREATE INDEX "user_group_exemptions_by_member" ON "user_group_exemptions" USING btree ("organization_id","user_id","group_id");--> statement-breakpoint
CREATE INDEX "user_group_members_by_member" ON "user_group_members" USING btree ("organization_id","user_id","group_id");--> statement-breakpoint
CREATE INDEX "user_group_suggestions_by_member" ON "user_group_suggestions" USING btree ("organization_id","user_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_groups_name_unique" ON "user_groups" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "user_groups_by_name" ON "user_groups" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "user_groups_by_created_at" ON "user_groups" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "idempotent_fields_by_age" ON "idempotent_fields" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "user_import_rows_by_row" ON "user_import_rows" USING btree ("organization_id","import_id","row","id");--> statement-breakpoint
CREATE INDEX "user_import_rows_in_order" ON "user_import_rows" USING btree ("organization_id","row","id");--> statement-breakpoint
CREATE INDEX "user_import_rows_pending" ON "user_import_rows" USING btree ("organization_id","import_id","row") WHERE outcome = 'PENDING';--> statement-breakpoint
CREATE INDEX "user_imports_by_created_at" ON "user_imports" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "user_imports_by_name" ON "user_imports" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "invoices_by_issued_at" ON "invoices" USING btree ("organization_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "invoices_by_due_at" ON "invoices" USING btree ("organization_id","due_at","id");--> statement-breakpoint
CREATE INDEX "invoices_by_amount_billed" ON "invoices" USING btree ("organization_id","amount_billed","id");--> statement-breakpoint
CREATE INDEX "administrator_links_by_administrator" ON "administrator_links" USING btree ("organization_id","administrator_id");--> statement-breakpoint
CREATE INDEX "administrator_links_by_expires_at" ON "administrator_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "mails_done" ON "mails" USING btree ("created_at") WHERE due_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "apple_mdms_name_unique" ON "apple_mdms" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "apple_mdms_by_name" ON "apple_mdms" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "apple_mdms_by_created_at" ON "apple_mdms" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "administrator_organizations_by_managed" ON "administrator_organizations" USING btree ("organization_id","managed_organization_id");--> statement-breakpoint
CREATE INDEX "notifications_by_created_at" ON "notifications" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_by_resource" ON "notifications" USING btree ("organization_id","resource_id","created_at");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("organization_id","service") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notifications_standing" ON "notifications" USING btree ("organization_id","service") WHERE dismissed_at is null;--> statement-breakpoint
CREATE INDEX "organizations_by_created_at" ON "organizations" USING btree ("provider_organization_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "policies_name_unique" ON "policies" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "policies_by_name" ON "policies" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "policies_by_created_at" ON "policies" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "policy_group_members_by_member" ON "policy_group_members" USING btree ("organization_id","policy_id","group_id");--> statement-breakpoint
CREATE INDEX "policy_group_targets_by_device" ON "policy_group_targets" USING btree ("organization_id","device_id");--> statement-breakpoint
CREATE INDEX "policy_group_targets_by_group" ON "policy_group_targets" USING btree ("organization_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_groups_name_unique" ON "policy_groups" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "policy_groups_by_name" ON "policy_groups" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "policy_groups_by_created_at" ON "policy_groups" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "policy_results_by_device" ON "policy_results" USING btree ("organization_id","device_id","started_at");--> statement-breakpoint
CREATE INDEX "policy_results_by_started_at" ON "policy_results" USING btree ("organization_id","started_at","id");--> statement-breakpoint
CREATE INDEX "policy_targets_by_device" ON "policy_targets" USING btree ("organization_id","device_id");--> statement-breakpoint
CREATE INDEX "policy_targets_by_group" ON "policy_targets" USING btree ("organization_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "radius_servers_name_unique" ON "radius_servers" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "radius_servers_by_name" ON "radius_servers" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "radius_servers_by_created_at" ON "radius_servers" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "radius_sources_by_server" ON "radius_sources" USING btree ("organization_id","server_id","network");--> statement-breakpoint
CREATE INDEX "user_group_radius_servers_by_member" ON "user_group_radius_servers" USING btree ("organization_id","radius_server_id","group_id");--> statement-breakpoint
CREATE INDEX "user_radius_servers_by_member" ON "user_radius_servers" USING btree ("organization_id","radius_server_id","user_id");--> statement-breakpoint
CREATE INDEX "refusal_tallies_by_first_at" ON "refusal_tallies" USING btree ("first_at");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_queries_name_unique" ON "saved_queries" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "saved_queries_by_name" ON "saved_queries" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "saved_queries_by_created_at" ON "saved_queries" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_accounts_name_unique" ON "service_accounts" USING btree ("organization_id",lower("name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "service_accounts_by_name" ON "service_accounts" USING btree ("organization_id","name_key","id");--> statement-breakpoint
CREATE INDEX "service_accounts_by_created_at" ON "service_accounts" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "administrator_sessions_by_administrator" ON "administrator_sessions" USING btree ("organization_id","administrator_id","id");--> statement-breakpoint
CREATE INDEX "administrator_sessions_by_expires_at" ON "administrator_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "software_apps_name_unique" ON "software_apps" USING btree ("organization_id",lower("display_name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "software_apps_by_name" ON "software_apps" USING btree ("organization_id","display_name_key","id");--> statement-breakpoint
CREATE INDEX "software_apps_by_created_at" ON "software_apps" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "software_statuses_by_device" ON "software_statuses" USING btree ("organization_id","device_id","reported_at");--> statement-breakpoint
CREATE INDEX "software_statuses_by_reported_at" ON "software_statuses" USING btree ("organization_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "software_targets_by_device" ON "software_targets" USING btree ("organization_id","device_id");--> statement-breakpoint
CREATE INDEX "software_targets_by_group" ON "software_targets" USING btree ("organization_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sso_applications_name_unique" ON "sso_applications" USING btree ("organization_id",lower("display_name" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "sso_applications_by_display_name" ON "sso_applications" USING btree ("organization_id","display_name_key","id");--> statement-breakpoint
CREATE INDEX "sso_applications_by_created_at" ON "sso_applications" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "sso_applications_by_template" ON "sso_applications" USING btree ("organization_id","template_id");--> statement-breakpoint
CREATE INDEX "user_group_sso_applications_by_member" ON "user_group_sso_applications" USING btree ("organization_id","sso_application_id","group_id");--> statement-breakpoint
CREATE INDEX "user_sso_applications_by_member" ON "user_sso_applications" USING btree ("organization_id","sso_application_id","user_id");--> statement-breakpoint
CREATE INDEX "support_case_attachments_of_case" ON "support_case_attachments" USING btree ("organization_id","case_id","created_at","id");--> statement-breakpoint
CREATE INDEX "support_case_comments_of_case" ON "support_case_comments" USING btree ("organization_id","case_id","created_at","id");--> statement-breakpoint
CREATE INDEX "support_case_status_changes_of_case" ON "support_case_status_changes" USING btree ("organization_id","case_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "support_cases_by_number" ON "support_cases" USING btree ("organization_id","number","id");--> statement-breakpoint
CREATE INDEX "support_cases_by_created_at" ON "support_cases" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "support_cases_by_updated_at" ON "support_cases" USING btree ("organization_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "support_cases_by_status" ON "support_cases" USING btree ("organization_id","status","number");--> statement-breakpoint
CREATE INDEX "support_cases_by_submitter" ON "support_cases" USING btree ("organization_id","submitted_by_id","number");--> statement-breakpoint
CREATE INDEX "system_insights_apps_by_name" ON "system_insights_apps" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_apps_by_collected_at" ON "system_insights_apps" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_apps_of_device" ON "system_insights_apps" USING btree ("organization_id","device_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_batteries_by_name" ON "system_insights_batteries" USING btree ("organization_id","model","id");--> statement-breakpoint
CREATE INDEX "system_insights_batteries_by_collected_at" ON "system_insights_batteries" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_batteries_of_device" ON "system_insights_batteries" USING btree ("organization_id","device_id","model","id");--> statement-breakpoint
CREATE INDEX "system_insights_disk_encryption_by_name" ON "system_insights_disk_encryption" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_disk_encryption_by_collected_at" ON "system_insights_disk_encryption" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_disk_encryption_of_device" ON "system_insights_disk_encryption" USING btree ("organization_id","device_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_interface_addresses_by_name" ON "system_insights_interface_addresses" USING btree ("organization_id","interface","id");--> statement-breakpoint
CREATE INDEX "system_insights_interface_addresses_by_collected_at" ON "system_insights_interface_addresses" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_interface_addresses_of_device" ON "system_insights_interface_addresses" USING btree ("organization_id","device_id","interface","id");--> statement-breakpoint
CREATE INDEX "system_insights_linux_packages_by_name" ON "system_insights_linux_packages" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_linux_packages_by_collected_at" ON "system_insights_linux_packages" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_linux_packages_of_device" ON "system_insights_linux_packages" USING btree ("organization_id","device_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_os_versions_by_name" ON "system_insights_os_versions" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_os_versions_by_collected_at" ON "system_insights_os_versions" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_os_versions_of_device" ON "system_insights_os_versions" USING btree ("organization_id","device_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_patches_by_name" ON "system_insights_patches" USING btree ("organization_id","hotfix_id","id");--> statement-breakpoint
CREATE INDEX "system_insights_patches_by_collected_at" ON "system_insights_patches" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_patches_of_device" ON "system_insights_patches" USING btree ("organization_id","device_id","hotfix_id","id");--> statement-breakpoint
CREATE INDEX "system_insights_programs_by_name" ON "system_insights_programs" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_programs_by_collected_at" ON "system_insights_programs" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_programs_of_device" ON "system_insights_programs" USING btree ("organization_id","device_id","name","id");--> statement-breakpoint
CREATE INDEX "system_insights_system_info_by_name" ON "system_insights_system_info" USING btree ("organization_id","computer_name","id");--> statement-breakpoint
CREATE INDEX "system_insights_system_info_by_collected_at" ON "system_insights_system_info" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_system_info_of_device" ON "system_insights_system_info" USING btree ("organization_id","device_id","computer_name","id");--> statement-breakpoint
CREATE INDEX "system_insights_uptime_by_name" ON "system_insights_uptime" USING btree ("organization_id","id","id");--> statement-breakpoint
CREATE INDEX "system_insights_uptime_by_collected_at" ON "system_insights_uptime" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_uptime_of_device" ON "system_insights_uptime" USING btree ("organization_id","device_id","id","id");--> statement-breakpoint
CREATE INDEX "system_insights_usb_devices_by_name" ON "system_insights_usb_devices" USING btree ("organization_id","model","id");--> statement-breakpoint
CREATE INDEX "system_insights_usb_devices_by_collected_at" ON "system_insights_usb_devices" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_usb_devices_of_device" ON "system_insights_usb_devices" USING btree ("organization_id","device_id","model","id");--> statement-breakpoint
CREATE INDEX "system_insights_users_by_name" ON "system_insights_users" USING btree ("organization_id","username","id");--> statement-breakpoint
CREATE INDEX "system_insights_users_by_collected_at" ON "system_insights_users" USING btree ("organization_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "system_insights_users_of_device" ON "system_insights_users" USING btree ("organization_id","device_id","username","id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_username_unique" ON "users" USING btree ("organization_id",lower("username" collate "default") collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree ("organization_id",lower("email" collate "default") collate "C");--> statement-breakpoint
CREATE INDEX "users_by_username" ON "users" USING btree ("organization_id","username_key","id");--> statement-breakpoint
CREATE INDEX "users_by_email" ON "users" USING btree ("organization_id","email_key","id");--> statement-breakpoint
CREATE INDEX "users_by_display_name" ON "users" USING btree ("organization_id","display_name","id");--> statement-breakpoint
CREATE INDEX "users_by_created_at" ON "users" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "users_by_manager" ON "users" USING btree ("organization_id","manager_id");--> statement-breakpoint
CREATE POLICY "organization" ON "administrators" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "provider" ON "administrators" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.counted', true), '')
        and organization_id in (select id from organizations where provider_organization_id = nullif(current_setting('rolegate.organization', true), '')));--> statement-breakpoint
CREATE POLICY "sign_in" ON "administrators" AS PERMISSIVE FOR SELECT TO public USING (email = nullif(current_setting('rolegate.sign_in', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "connect_keys" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "connect_keys" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "connect_keys" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "connect_keys" AS PERMISSIVE FOR SELECT TO public USING (hash = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "device_tokens" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "device_tokens" AS PERMISSIVE FOR SELECT TO public USING (hash = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "api_keys" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "api_keys" AS PERMISSIVE FOR SELECT TO public USING (hash = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "remote_assist_grants" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "remote_assist_grants" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "remote_assist_grants" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "remote_assist_sessions" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "remote_assist_sessions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "remote_assist_sessions" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "mfa_policies" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "mfa_policies" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "mfa_policies" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "password_policies" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "password_policies" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "password_policies" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "authentication_policies" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "authentication_policy_applications" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "authentication_policy_ip_lists" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "authentication_policy_user_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "authentication_policy_users" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "ip_list_entries" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "ip_lists" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "billing_accounts" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "billing_accounts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "billing_accounts" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "entitlements" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "entitlements" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "payment_methods" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "subscriptions" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "subscriptions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "subscriptions" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "provider" ON "subscriptions" AS PERMISSIVE FOR SELECT TO public USING (organization_id in (select id from organizations where provider_organization_id = nullif(current_setting('rolegate.organization', true), '')));--> statement-breakpoint
CREATE POLICY "organization" ON "certificate_expiries" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "due" ON "certificate_expiries" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and due_at <= now());--> statement-breakpoint
CREATE POLICY "organization_reads" ON "command_results" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "command_results" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "command_results" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "command_runs" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "command_runs" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "command_runs" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "due" ON "command_runs" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and (command_runs.state in ('QUEUED', 'RUNNING') and command_runs.expires_at <= now()
  and (command_runs.state = 'QUEUED'
    or command_runs.expires_at + make_interval(secs => command_runs.timeout_seconds) <= now())));--> statement-breakpoint
CREATE POLICY "organization" ON "command_device_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "command_devices" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "command_runners" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "commands" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "due" ON "commands" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and next_run_at <= now());--> statement-breakpoint
CREATE POLICY "organization_reads" ON "administrator_credentials" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "administrator_credentials" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "administrator_credentials" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "passkeys" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "passkeys" AS PERMISSIVE FOR SELECT TO public USING (credential_id = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "recovery_codes" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "device_actions" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "device_actions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "device_actions" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "devices" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_devices" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "directories" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "directory_links" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "directory_sync_runs" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "directory_sync_runs" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "directory_sync_runs" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_directories" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_directories" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "event_retentions" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "event_retentions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "event_retentions" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "due" ON "event_retentions" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and due_at <= now());--> statement-breakpoint
CREATE POLICY "organization_reads" ON "event_chains" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "event_chains" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "event_chains" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "events" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "events" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "export_chunks" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "exports" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "device_group_exemptions" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "device_group_members" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "device_group_suggestions" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "device_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_device_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_device_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_devices" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_exemptions" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_members" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_suggestions" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "idempotent_fields" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_import_rows" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_imports" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "invoice_lines" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "invoice_lines" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "invoices" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "invoices" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "invoices" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "administrator_links" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "administrator_links" AS PERMISSIVE FOR SELECT TO public USING (hash = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "expired" ON "administrator_links" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and expires_at < now() - interval '7 days');--> statement-breakpoint
CREATE POLICY "organization" ON "mails" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "outbox" ON "mails" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.outbox', true) = 'due');--> statement-breakpoint
CREATE POLICY "expired" ON "mails" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and due_at is null and created_at < now() - interval '30 days');--> statement-breakpoint
CREATE POLICY "organization" ON "apple_mdms" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "mdm_settings" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "mdm_settings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "mdm_settings" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "administrator_organizations" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "providers" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "providers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "providers" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "notifications" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "notifications" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "notifications" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "email_templates" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "organization_logos" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "organization_settings" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "organization_settings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "organization_settings" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "portal_sign_outs" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "portal_sign_outs" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "portal_sign_outs" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "organizations" AS PERMISSIVE FOR SELECT TO public USING (id = nullif(current_setting('rolegate.organization', true), '') or provider_organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "organizations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (id = nullif(current_setting('rolegate.organization', true), '') or provider_organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "organizations" AS PERMISSIVE FOR UPDATE TO public USING (id = nullif(current_setting('rolegate.organization', true), '') or provider_organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "set_up" ON "organizations" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.set_up', true) = 'asked');--> statement-breakpoint
CREATE POLICY "organization" ON "policies" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "policy_group_members" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "policy_group_targets" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "policy_groups" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "policy_results" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "policy_results" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "policy_results" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "policy_targets" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "radius_servers" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "radius_sources" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_radius_servers" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_radius_servers" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "refusal_tallies" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "due" ON "refusal_tallies" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and first_at < now() - interval '1 hour');--> statement-breakpoint
CREATE POLICY "organization" ON "saved_queries" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "service_accounts" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "administrator_sessions" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "credential" ON "administrator_sessions" AS PERMISSIVE FOR SELECT TO public USING (hash = nullif(current_setting('rolegate.credential', true), ''));--> statement-breakpoint
CREATE POLICY "expired" ON "administrator_sessions" AS PERMISSIVE FOR SELECT TO public USING (current_setting('rolegate.clock', true) = 'on' and expires_at < now() - interval '7 days');--> statement-breakpoint
CREATE POLICY "organization" ON "software_apps" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "software_statuses" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "software_statuses" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "software_statuses" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "software_targets" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "sso_applications" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_group_sso_applications" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "user_sso_applications" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "support_case_attachments" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "support_case_comments" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "support_case_comments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "support_case_contents" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "support_case_contents" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "support_case_status_changes" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "support_case_status_changes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "support_case_numbers" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "support_case_numbers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "support_case_numbers" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "support_case_words" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "support_case_words" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "support_cases" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "support_cases" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "support_cases" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_reads" ON "system_insights_reports" AS PERMISSIVE FOR SELECT TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_adds" ON "system_insights_reports" AS PERMISSIVE FOR INSERT TO public WITH CHECK (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization_changes" ON "system_insights_reports" AS PERMISSIVE FOR UPDATE TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_apps" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_batteries" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_disk_encryption" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_interface_addresses" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_linux_packages" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_os_versions" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_patches" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_programs" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_system_info" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_uptime" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_usb_devices" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "system_insights_users" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "unbound" ON "passkey_challenges" AS PERMISSIVE FOR ALL TO public USING (nullif(current_setting('rolegate.organization', true), '') is null);--> statement-breakpoint
CREATE POLICY "unbound" ON "rate_limits" AS PERMISSIVE FOR ALL TO public USING (nullif(current_setting('rolegate.organization', true), '') is null);--> statement-breakpoint
CREATE POLICY "organization" ON "password_history" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "ssh_keys" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));--> statement-breakpoint
CREATE POLICY "organization" ON "users" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));