CREATE TABLE `client_screens` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`document_id` text NOT NULL,
	`language` text NOT NULL,
	`beside` text,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`session_id` text NOT NULL,
	`ended_at` integer,
	`until` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "client_screens_kind_check" CHECK("client_screens"."kind" in ('plan', 'evaluation'))
);
--> statement-breakpoint
CREATE INDEX `client_screens_document_id_idx` ON `client_screens` (`document_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `client_screens_started_by_idx` ON `client_screens` (`started_by`,`ended_at`);--> statement-breakpoint
CREATE INDEX `client_screens_client_id_idx` ON `client_screens` (`client_id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`share_id` text,
	`kind` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`goals` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	`answered_by` text,
	`answered_by_name` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`share_id`) REFERENCES `shares`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "messages_kind_check" CHECK("messages"."kind" in ('right', 'change'))
);
--> statement-breakpoint
CREATE INDEX `messages_client_id_idx` ON `messages` (`client_id`,`at`);--> statement-breakpoint
CREATE INDEX `messages_answered_at_idx` ON `messages` (`answered_at`);--> statement-breakpoint
CREATE TABLE `share_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`share_id` text NOT NULL,
	`at` integer NOT NULL,
	`key_hash` text NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`share_id`) REFERENCES `shares`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_openings_key_hash_idx` ON `share_openings` (`key_hash`);--> statement-breakpoint
CREATE INDEX `share_openings_share_id_idx` ON `share_openings` (`share_id`,`at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`content` text NOT NULL,
	`voice` integer DEFAULT false NOT NULL,
	`voice_day` text,
	`token_hash` text NOT NULL,
	`pin_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_by_name` text NOT NULL,
	`expires_at` integer NOT NULL,
	`client_asked` text DEFAULT '' NOT NULL,
	`wrong_pins` integer DEFAULT 0 NOT NULL,
	`next_try_at` integer,
	`locked_at` integer,
	`lock_seen_at` integer,
	`revoked_at` integer,
	`revoked_by` text,
	`renews_id` text,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_token_hash_idx` ON `shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `shares_client_id_idx` ON `shares` (`client_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `site_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`reply_to` text DEFAULT '' NOT NULL,
	`locale` text NOT NULL,
	`at` integer NOT NULL,
	`due_day` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	`answered_by` text,
	CONSTRAINT "site_feedback_kind_check" CHECK("site_feedback"."kind" in ('accessibility', 'other'))
);
--> statement-breakpoint
CREATE INDEX `site_feedback_answered_at_idx` ON `site_feedback` (`answered_at`,`due_day`);--> statement-breakpoint
CREATE TABLE `voice_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`client_id` text,
	`audience` text NOT NULL,
	`source` text NOT NULL,
	`day` text NOT NULL,
	`gender` text NOT NULL,
	`answers` text NOT NULL,
	`seen_at` integer,
	`seen_by` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "voice_answers_audience_check" CHECK("voice_answers"."audience" in ('statistics', 'worker')),
	CONSTRAINT "voice_answers_source_check" CHECK("voice_answers"."source" in ('share', 'paper')),
	CONSTRAINT "voice_answers_gender_check" CHECK("voice_answers"."gender" in ('woman', 'man', 'unknown'))
);
--> statement-breakpoint
CREATE INDEX `voice_answers_team_id_idx` ON `voice_answers` (`team_id`,`day`);--> statement-breakpoint
CREATE INDEX `voice_answers_client_id_idx` ON `voice_answers` (`client_id`,`day`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`user_id` text NOT NULL,
	`user_name` text NOT NULL,
	`role` text NOT NULL,
	`session_id` text DEFAULT '' NOT NULL,
	`act` text NOT NULL,
	`client_id` text,
	`object` text,
	`ground` text DEFAULT '' NOT NULL,
	`detail` text,
	CONSTRAINT "audit_role_check" CHECK("__new_audit"."role" in ('worker', 'lead', 'admin', 'auditor', 'client'))
);
--> statement-breakpoint
INSERT INTO `__new_audit`("id", "at", "user_id", "user_name", "role", "session_id", "act", "client_id", "object", "ground", "detail") SELECT "id", "at", "user_id", "user_name", "role", "session_id", "act", "client_id", "object", "ground", "detail" FROM `audit`;--> statement-breakpoint
DROP TABLE `audit`;--> statement-breakpoint
ALTER TABLE `__new_audit` RENAME TO `audit`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `audit_at_idx` ON `audit` (`at`);--> statement-breakpoint
CREATE INDEX `audit_client_id_idx` ON `audit` (`client_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_user_id_idx` ON `audit` (`user_id`,`at`);--> statement-breakpoint
ALTER TABLE `users` ADD `phone_hours` text DEFAULT '' NOT NULL;