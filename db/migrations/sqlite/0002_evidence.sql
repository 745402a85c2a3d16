CREATE TABLE `clusterings` (
	`id` text PRIMARY KEY NOT NULL,
	`scope` text NOT NULL,
	`n` integer NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `clusterings_scope_idx` ON `clusterings` (`scope`,`at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`given` integer NOT NULL,
	`giver` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consents_kind_check" CHECK("consents"."kind" in ('research', 'kela', 'reminders')),
	CONSTRAINT "consents_giver_check" CHECK("consents"."giver" in ('client', 'guardian'))
);
--> statement-breakpoint
CREATE INDEX `consents_client_id_idx` ON `consents` (`client_id`,`kind`,`at`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`staging_team_id` text,
	`format` text NOT NULL,
	`clients` integer NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staging_team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_at_idx` ON `imports` (`at`);--> statement-breakpoint
CREATE TABLE `saved_filters` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`page` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "saved_filters_page_check" CHECK("saved_filters"."page" in ('caseload', 'insights'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_filters_user_id_idx` ON `saved_filters` (`user_id`,`page`,`name`);--> statement-breakpoint
ALTER TABLE `hand_overs` ADD `removed_at` integer;--> statement-breakpoint
ALTER TABLE `hand_overs` ADD `removed_by` text;--> statement-breakpoint
ALTER TABLE `teams` ADD `staging` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `plans_confirmed_on_idx` ON `plans` (`confirmed_on`);