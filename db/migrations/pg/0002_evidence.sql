CREATE TABLE "clusterings" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"n" integer NOT NULL,
	"result" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"given" boolean NOT NULL,
	"giver" text NOT NULL,
	"day" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	CONSTRAINT "consents_kind_check" CHECK ("consents"."kind" in ('research', 'kela', 'reminders')),
	CONSTRAINT "consents_giver_check" CHECK ("consents"."giver" in ('client', 'guardian'))
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"staging_team_id" text,
	"format" text NOT NULL,
	"clients" integer NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "saved_filters" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"page" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_filters_page_check" CHECK ("saved_filters"."page" in ('caseload', 'insights'))
);
--> statement-breakpoint
ALTER TABLE "hand_overs" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD COLUMN "removed_by" text;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "staging" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_staging_team_id_teams_id_fk" FOREIGN KEY ("staging_team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filters" ADD CONSTRAINT "saved_filters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clusterings_scope_idx" ON "clusterings" USING btree ("scope","at");--> statement-breakpoint
CREATE INDEX "consents_client_id_idx" ON "consents" USING btree ("client_id","kind","at");--> statement-breakpoint
CREATE INDEX "imports_at_idx" ON "imports" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_filters_user_id_idx" ON "saved_filters" USING btree ("user_id","page","name");--> statement-breakpoint
CREATE INDEX "plans_confirmed_on_idx" ON "plans" USING btree ("confirmed_on");