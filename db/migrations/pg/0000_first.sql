CREATE TABLE "audit" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" text NOT NULL,
	"user_name" text NOT NULL,
	"role" text NOT NULL,
	"session_id" text DEFAULT '' NOT NULL,
	"act" text NOT NULL,
	"client_id" text,
	"object" text,
	"ground" text DEFAULT '' NOT NULL,
	"detail" jsonb,
	CONSTRAINT "audit_role_check" CHECK ("audit"."role" in ('worker', 'lead', 'admin', 'auditor'))
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"client_id" text NOT NULL,
	"user_id" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text NOT NULL,
	CONSTRAINT "blocks_client_id_user_id_pk" PRIMARY KEY("client_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"document_id" text NOT NULL,
	"version" integer NOT NULL,
	"path" text NOT NULL,
	"value" jsonb,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "changes_document_id_version_path_pk" PRIMARY KEY("document_id","version","path")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"first_name" text DEFAULT '' NOT NULL,
	"last_name" text DEFAULT '' NOT NULL,
	"name_folded" text DEFAULT '' NOT NULL,
	"birth_date" text,
	"gender" text DEFAULT 'unknown' NOT NULL,
	"personal_id" text,
	"municipality" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'fi' NOT NULL,
	"interpreter_language" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"guardian_kind" text,
	"guardian_scope" text,
	"guardian_name" text DEFAULT '' NOT NULL,
	"guardian_phone" text DEFAULT '' NOT NULL,
	"no_post" boolean DEFAULT false NOT NULL,
	"no_sms" boolean DEFAULT false NOT NULL,
	"no_email" boolean DEFAULT false NOT NULL,
	"no_link" boolean DEFAULT false NOT NULL,
	"safe_phone_hours" text DEFAULT '' NOT NULL,
	"non_disclosure" boolean DEFAULT false NOT NULL,
	"team_id" text NOT NULL,
	"responsible_id" text,
	"status" text DEFAULT 'active' NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archive_reason" text DEFAULT '' NOT NULL,
	"current_plan_id" text,
	"draft_plan_id" text,
	"draft_evaluation_id" text,
	"due_date" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clients_gender_check" CHECK ("clients"."gender" in ('woman', 'man', 'unknown')),
	CONSTRAINT "clients_status_check" CHECK ("clients"."status" in ('active', 'archived')),
	CONSTRAINT "clients_guardian_kind_check" CHECK ("clients"."guardian_kind" in ('guardian', 'authorised')),
	CONSTRAINT "clients_guardian_scope_check" CHECK ("clients"."guardian_scope" in ('money', 'person', 'both'))
);
--> statement-breakpoint
CREATE TABLE "co_workers" (
	"client_id" text NOT NULL,
	"user_id" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text NOT NULL,
	CONSTRAINT "co_workers_client_id_user_id_pk" PRIMARY KEY("client_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text PRIMARY KEY NOT NULL,
	"value" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evaluation_factors" (
	"evaluation_id" text NOT NULL,
	"key" text NOT NULL,
	"code" text,
	"effect" integer,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "evaluation_factors_evaluation_id_key_pk" PRIMARY KEY("evaluation_id","key"),
	CONSTRAINT "evaluation_factors_effect_check" CHECK ("evaluation_factors"."effect" in (1, 2, 3))
);
--> statement-breakpoint
CREATE TABLE "evaluation_goals" (
	"evaluation_id" text NOT NULL,
	"key" text NOT NULL,
	"code" text,
	"rating" text NOT NULL,
	"score" integer,
	"client_score" integer,
	"worker_score" integer,
	"reason" text DEFAULT '' NOT NULL,
	"outcome" text,
	CONSTRAINT "evaluation_goals_evaluation_id_key_pk" PRIMARY KEY("evaluation_id","key"),
	CONSTRAINT "evaluation_goals_rating_check" CHECK ("evaluation_goals"."rating" in ('scored', 'noAgreement', 'notScored')),
	CONSTRAINT "evaluation_goals_outcome_check" CHECK ("evaluation_goals"."outcome" in ('goesOn', 'reached', 'noLongerTopical')),
	CONSTRAINT "evaluation_goals_score_check" CHECK ("evaluation_goals"."score" between 0 and 100),
	CONSTRAINT "evaluation_goals_client_score_check" CHECK ("evaluation_goals"."client_score" between 0 and 100),
	CONSTRAINT "evaluation_goals_worker_score_check" CHECK ("evaluation_goals"."worker_score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "evaluation_methods" (
	"evaluation_id" text NOT NULL,
	"code" text NOT NULL,
	"used" boolean NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "evaluation_methods_evaluation_id_code_pk" PRIMARY KEY("evaluation_id","code")
);
--> statement-breakpoint
CREATE TABLE "evaluation_services" (
	"evaluation_id" text NOT NULL,
	"code" text NOT NULL,
	"state" text,
	"state_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "evaluation_services_evaluation_id_code_pk" PRIMARY KEY("evaluation_id","code"),
	CONSTRAINT "evaluation_services_state_check" CHECK ("evaluation_services"."state" in ('applied', 'queued', 'started', 'cameTrue', 'didNot'))
);
--> statement-breakpoint
CREATE TABLE "evaluation_steps" (
	"evaluation_id" text NOT NULL,
	"key" text NOT NULL,
	"done" boolean NOT NULL,
	"by_date" text,
	CONSTRAINT "evaluation_steps_evaluation_id_key_pk" PRIMARY KEY("evaluation_id","key")
);
--> statement-breakpoint
CREATE TABLE "evaluations" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"correcting" boolean DEFAULT false NOT NULL,
	"correction_reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"evaluated_on" text,
	"next_due_date" text,
	"took_part" text,
	CONSTRAINT "evaluations_state_check" CHECK ("evaluations"."state" in ('draft', 'confirmed', 'discarded')),
	CONSTRAINT "evaluations_took_part_check" CHECK ("evaluations"."took_part" in ('together', 'client', 'worker'))
);
--> statement-breakpoint
CREATE TABLE "fields" (
	"document_id" text NOT NULL,
	"path" text NOT NULL,
	"value" jsonb,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fields_document_id_path_pk" PRIMARY KEY("document_id","path")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"user_id" text NOT NULL,
	"team_id" text NOT NULL,
	CONSTRAINT "memberships_user_id_team_id_pk" PRIMARY KEY("user_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "one_time_codes" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_codes_purpose_check" CHECK ("one_time_codes"."purpose" in ('setup', 'invite', 'reset'))
);
--> statement-breakpoint
CREATE TABLE "opening_reasons" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"user_id" text NOT NULL,
	"reason" text NOT NULL,
	"day" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_factors" (
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"code" text,
	"class_code" text,
	"words" text DEFAULT '' NOT NULL,
	"effect" integer,
	"note" text DEFAULT '' NOT NULL,
	"hidden" boolean NOT NULL,
	CONSTRAINT "plan_factors_plan_id_key_pk" PRIMARY KEY("plan_id","key"),
	CONSTRAINT "plan_factors_effect_check" CHECK ("plan_factors"."effect" in (1, 2, 3))
);
--> statement-breakpoint
CREATE TABLE "plan_goals" (
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"code" text,
	"words" text DEFAULT '' NOT NULL,
	"timing" text NOT NULL,
	"important" boolean NOT NULL,
	"keep_level" boolean NOT NULL,
	"hidden" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "plan_goals_plan_id_key_pk" PRIMARY KEY("plan_id","key"),
	CONSTRAINT "plan_goals_timing_check" CHECK ("plan_goals"."timing" in ('now', 'later'))
);
--> statement-breakpoint
CREATE TABLE "plan_methods" (
	"plan_id" text NOT NULL,
	"code" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"condition" jsonb,
	CONSTRAINT "plan_methods_plan_id_code_pk" PRIMARY KEY("plan_id","code")
);
--> statement-breakpoint
CREATE TABLE "plan_services" (
	"plan_id" text NOT NULL,
	"code" text NOT NULL,
	"provider" text DEFAULT '' NOT NULL,
	"state" text,
	"state_reason" text DEFAULT '' NOT NULL,
	"from_date" text,
	"to_date" text,
	CONSTRAINT "plan_services_plan_id_code_pk" PRIMARY KEY("plan_id","code"),
	CONSTRAINT "plan_services_state_check" CHECK ("plan_services"."state" in ('applied', 'queued', 'started', 'cameTrue', 'didNot'))
);
--> statement-breakpoint
CREATE TABLE "plan_steps" (
	"plan_id" text NOT NULL,
	"key" text NOT NULL,
	"goal_key" text,
	"what" text NOT NULL,
	"who" text,
	"who_name" text DEFAULT '' NOT NULL,
	"by_date" text,
	"done" boolean NOT NULL,
	"hidden" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "plan_steps_plan_id_key_pk" PRIMARY KEY("plan_id","key"),
	CONSTRAINT "plan_steps_who_check" CHECK ("plan_steps"."who" in ('client', 'worker', 'other'))
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"edition" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"correcting" boolean DEFAULT false NOT NULL,
	"correction_reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"confirmed_on" text,
	"took_part" text,
	"due_date" text,
	"closed_at" timestamp (3) with time zone,
	"close_reason" text DEFAULT '' NOT NULL,
	"replaced_by_id" text,
	CONSTRAINT "plans_state_check" CHECK ("plans"."state" in ('draft', 'confirmed', 'closed', 'discarded')),
	CONSTRAINT "plans_took_part_check" CHECK ("plans"."took_part" in ('together', 'client', 'worker'))
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"kind" text NOT NULL,
	"client_id" text NOT NULL,
	"revision" integer NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_kind_check" CHECK ("revisions"."kind" in ('plan', 'evaluation'))
);
--> statement-breakpoint
CREATE TABLE "saves" (
	"document_id" text NOT NULL,
	"key" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saves_document_id_key_pk" PRIMARY KEY("document_id","key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"name_folded" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"county_figures" boolean DEFAULT false NOT NULL,
	"researcher" boolean DEFAULT false NOT NULL,
	"locale" text DEFAULT 'fi' NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp (3) with time zone,
	"substitute_id" text,
	"substitute_from" text,
	"substitute_to" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"signed_in_at" timestamp (3) with time zone,
	CONSTRAINT "users_role_check" CHECK ("users"."role" in ('worker', 'lead', 'admin', 'auditor'))
);
--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_workers" ADD CONSTRAINT "co_workers_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_workers" ADD CONSTRAINT "co_workers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_factors" ADD CONSTRAINT "evaluation_factors_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_goals" ADD CONSTRAINT "evaluation_goals_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_methods" ADD CONSTRAINT "evaluation_methods_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_services" ADD CONSTRAINT "evaluation_services_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_steps" ADD CONSTRAINT "evaluation_steps_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_codes" ADD CONSTRAINT "one_time_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_reasons" ADD CONSTRAINT "opening_reasons_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_reasons" ADD CONSTRAINT "opening_reasons_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_factors" ADD CONSTRAINT "plan_factors_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_goals" ADD CONSTRAINT "plan_goals_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_methods" ADD CONSTRAINT "plan_methods_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_services" ADD CONSTRAINT "plan_services_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_steps" ADD CONSTRAINT "plan_steps_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_at_idx" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_client_id_idx" ON "audit" USING btree ("client_id","at");--> statement-breakpoint
CREATE INDEX "audit_user_id_idx" ON "audit" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "blocks_user_id_idx" ON "blocks" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clients_number_idx" ON "clients" USING btree ("number");--> statement-breakpoint
CREATE INDEX "clients_personal_id_idx" ON "clients" USING btree ("personal_id");--> statement-breakpoint
CREATE INDEX "clients_name_folded_idx" ON "clients" USING btree ("name_folded");--> statement-breakpoint
CREATE INDEX "clients_responsible_id_idx" ON "clients" USING btree ("responsible_id","status","due_date");--> statement-breakpoint
CREATE INDEX "clients_team_id_idx" ON "clients" USING btree ("team_id","status","due_date");--> statement-breakpoint
CREATE INDEX "co_workers_user_id_idx" ON "co_workers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "evaluation_factors_code_idx" ON "evaluation_factors" USING btree ("code");--> statement-breakpoint
CREATE INDEX "evaluation_goals_code_idx" ON "evaluation_goals" USING btree ("code");--> statement-breakpoint
CREATE INDEX "evaluation_methods_code_idx" ON "evaluation_methods" USING btree ("code");--> statement-breakpoint
CREATE INDEX "evaluations_client_id_idx" ON "evaluations" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "evaluations_plan_id_idx" ON "evaluations" USING btree ("plan_id","evaluated_on");--> statement-breakpoint
CREATE INDEX "memberships_team_id_idx" ON "memberships" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "one_time_codes_user_id_idx" ON "one_time_codes" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "opening_reasons_user_id_idx" ON "opening_reasons" USING btree ("user_id","day");--> statement-breakpoint
CREATE INDEX "opening_reasons_client_id_idx" ON "opening_reasons" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "plan_factors_code_idx" ON "plan_factors" USING btree ("code");--> statement-breakpoint
CREATE INDEX "plan_goals_code_idx" ON "plan_goals" USING btree ("code");--> statement-breakpoint
CREATE INDEX "plan_methods_code_idx" ON "plan_methods" USING btree ("code");--> statement-breakpoint
CREATE INDEX "plan_services_code_idx" ON "plan_services" USING btree ("code");--> statement-breakpoint
CREATE INDEX "plans_client_id_idx" ON "plans" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_document_id_idx" ON "revisions" USING btree ("document_id","revision");--> statement-breakpoint
CREATE INDEX "revisions_client_id_idx" ON "revisions" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "saves_at_idx" ON "saves" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_hash_idx" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_user_id_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "users_substitute_id_idx" ON "users" USING btree ("substitute_id");