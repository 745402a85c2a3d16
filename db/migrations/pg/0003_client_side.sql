CREATE TABLE "client_screens" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"language" text NOT NULL,
	"beside" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" text NOT NULL,
	"session_id" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "client_screens_kind_check" CHECK ("client_screens"."kind" in ('plan', 'evaluation'))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"share_id" text,
	"kind" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"goals" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	"answered_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "messages_kind_check" CHECK ("messages"."kind" in ('right', 'change'))
);
--> statement-breakpoint
CREATE TABLE "share_openings" (
	"id" text PRIMARY KEY NOT NULL,
	"share_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"key_hash" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"voice" boolean DEFAULT false NOT NULL,
	"voice_day" text,
	"token_hash" text NOT NULL,
	"pin_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"created_by_name" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"client_asked" text DEFAULT '' NOT NULL,
	"wrong_pins" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"locked_at" timestamp (3) with time zone,
	"lock_seen_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" text,
	"renews_id" text
);
--> statement-breakpoint
CREATE TABLE "site_feedback" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"reply_to" text DEFAULT '' NOT NULL,
	"locale" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"due_day" text NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	CONSTRAINT "site_feedback_kind_check" CHECK ("site_feedback"."kind" in ('accessibility', 'other'))
);
--> statement-breakpoint
CREATE TABLE "voice_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"client_id" text,
	"audience" text NOT NULL,
	"source" text NOT NULL,
	"day" text NOT NULL,
	"gender" text NOT NULL,
	"answers" jsonb NOT NULL,
	"seen_at" timestamp (3) with time zone,
	"seen_by" text,
	CONSTRAINT "voice_answers_audience_check" CHECK ("voice_answers"."audience" in ('statistics', 'worker')),
	CONSTRAINT "voice_answers_source_check" CHECK ("voice_answers"."source" in ('share', 'paper')),
	CONSTRAINT "voice_answers_gender_check" CHECK ("voice_answers"."gender" in ('woman', 'man', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "audit" DROP CONSTRAINT "audit_role_check";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "phone_hours" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "client_screens" ADD CONSTRAINT "client_screens_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_share_id_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."shares"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_openings" ADD CONSTRAINT "share_openings_share_id_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."shares"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_answers" ADD CONSTRAINT "voice_answers_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_answers" ADD CONSTRAINT "voice_answers_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_screens_document_id_idx" ON "client_screens" USING btree ("document_id","ended_at");--> statement-breakpoint
CREATE INDEX "client_screens_started_by_idx" ON "client_screens" USING btree ("started_by","ended_at");--> statement-breakpoint
CREATE INDEX "client_screens_client_id_idx" ON "client_screens" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "messages_client_id_idx" ON "messages" USING btree ("client_id","at");--> statement-breakpoint
CREATE INDEX "messages_answered_at_idx" ON "messages" USING btree ("answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "share_openings_key_hash_idx" ON "share_openings" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "share_openings_share_id_idx" ON "share_openings" USING btree ("share_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "shares_token_hash_idx" ON "shares" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "shares_client_id_idx" ON "shares" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "site_feedback_answered_at_idx" ON "site_feedback" USING btree ("answered_at","due_day");--> statement-breakpoint
CREATE INDEX "voice_answers_team_id_idx" ON "voice_answers" USING btree ("team_id","day");--> statement-breakpoint
CREATE INDEX "voice_answers_client_id_idx" ON "voice_answers" USING btree ("client_id","day");--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_role_check" CHECK ("audit"."role" in ('worker', 'lead', 'admin', 'auditor', 'client'));