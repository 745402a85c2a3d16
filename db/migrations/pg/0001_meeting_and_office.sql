CREATE TABLE "hand_overs" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"revision" integer NOT NULL,
	"day" text NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hand_overs_kind_check" CHECK ("hand_overs"."kind" in ('plan', 'evaluation'))
);
--> statement-breakpoint
CREATE TABLE "list_feedback" (
	"id" text PRIMARY KEY NOT NULL,
	"list" text NOT NULL,
	"kind" text NOT NULL,
	"code" text,
	"words" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	CONSTRAINT "list_feedback_list_check" CHECK ("list_feedback"."list" in ('goals', 'factors', 'services', 'methods')),
	CONSTRAINT "list_feedback_kind_check" CHECK ("list_feedback"."kind" in ('missing', 'unclear'))
);
--> statement-breakpoint
CREATE TABLE "local_items" (
	"code" text PRIMARY KEY NOT NULL,
	"class_code" text NOT NULL,
	"names" jsonb NOT NULL,
	"client_names" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"mode" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meetings_kind_check" CHECK ("meetings"."kind" in ('plan', 'evaluation')),
	CONSTRAINT "meetings_mode_check" CHECK ("meetings"."mode" in ('together', 'after', 'paper'))
);
--> statement-breakpoint
CREATE TABLE "method_uses" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"method" text NOT NULL,
	"day" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text
);
--> statement-breakpoint
CREATE TABLE "office_settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opening_reasons" ADD COLUMN "seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "opening_reasons" ADD COLUMN "seen_by" text;--> statement-breakpoint
ALTER TABLE "plan_services" ADD COLUMN "hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "meeting_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "theme" text DEFAULT 'system' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "text_size" text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "shortcuts" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "method_uses" ADD CONSTRAINT "method_uses_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "method_uses" ADD CONSTRAINT "method_uses_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hand_overs_document_id_idx" ON "hand_overs" USING btree ("document_id","revision");--> statement-breakpoint
CREATE INDEX "hand_overs_client_id_idx" ON "hand_overs" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "list_feedback_at_idx" ON "list_feedback" USING btree ("at");--> statement-breakpoint
CREATE INDEX "list_feedback_by_idx" ON "list_feedback" USING btree ("by");--> statement-breakpoint
CREATE INDEX "meetings_document_id_idx" ON "meetings" USING btree ("document_id","started_at");--> statement-breakpoint
CREATE INDEX "meetings_client_id_idx" ON "meetings" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "meetings_started_by_idx" ON "meetings" USING btree ("started_by","ended_at");--> statement-breakpoint
CREATE INDEX "method_uses_plan_id_idx" ON "method_uses" USING btree ("plan_id","day");--> statement-breakpoint
CREATE INDEX "method_uses_client_id_idx" ON "method_uses" USING btree ("client_id");