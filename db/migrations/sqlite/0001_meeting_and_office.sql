CREATE TABLE `hand_overs` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`document_id` text NOT NULL,
	`revision` integer NOT NULL,
	`day` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hand_overs_kind_check" CHECK("hand_overs"."kind" in ('plan', 'evaluation'))
);
--> statement-breakpoint
CREATE INDEX `hand_overs_document_id_idx` ON `hand_overs` (`document_id`,`revision`);--> statement-breakpoint
CREATE INDEX `hand_overs_client_id_idx` ON `hand_overs` (`client_id`);--> statement-breakpoint
CREATE TABLE `list_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`kind` text NOT NULL,
	`code` text,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	`answered_by` text,
	CONSTRAINT "list_feedback_list_check" CHECK("list_feedback"."list" in ('goals', 'factors', 'services', 'methods')),
	CONSTRAINT "list_feedback_kind_check" CHECK("list_feedback"."kind" in ('missing', 'unclear'))
);
--> statement-breakpoint
CREATE INDEX `list_feedback_at_idx` ON `list_feedback` (`at`);--> statement-breakpoint
CREATE INDEX `list_feedback_by_idx` ON `list_feedback` (`by`);--> statement-breakpoint
CREATE TABLE `local_items` (
	`code` text PRIMARY KEY NOT NULL,
	`class_code` text NOT NULL,
	`names` text NOT NULL,
	`client_names` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`retired_at` integer
);
--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`document_id` text NOT NULL,
	`mode` text NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`ended_at` integer,
	`until` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_kind_check" CHECK("meetings"."kind" in ('plan', 'evaluation')),
	CONSTRAINT "meetings_mode_check" CHECK("meetings"."mode" in ('together', 'after', 'paper'))
);
--> statement-breakpoint
CREATE INDEX `meetings_document_id_idx` ON `meetings` (`document_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `meetings_client_id_idx` ON `meetings` (`client_id`);--> statement-breakpoint
CREATE INDEX `meetings_started_by_idx` ON `meetings` (`started_by`,`ended_at`);--> statement-breakpoint
CREATE TABLE `method_uses` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`method` text NOT NULL,
	`day` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `method_uses_plan_id_idx` ON `method_uses` (`plan_id`,`day`);--> statement-breakpoint
CREATE INDEX `method_uses_client_id_idx` ON `method_uses` (`client_id`);--> statement-breakpoint
CREATE TABLE `office_settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `opening_reasons` ADD `seen_at` integer;--> statement-breakpoint
ALTER TABLE `opening_reasons` ADD `seen_by` text;--> statement-breakpoint
ALTER TABLE `plan_services` ADD `hidden` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `meeting_until` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `theme` text DEFAULT 'system' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `text_size` text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `shortcuts` integer DEFAULT true NOT NULL;