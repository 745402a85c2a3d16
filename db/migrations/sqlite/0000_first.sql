CREATE TABLE `audit` (
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
	CONSTRAINT "audit_role_check" CHECK("audit"."role" in ('worker', 'lead', 'admin', 'auditor'))
);
--> statement-breakpoint
CREATE INDEX `audit_at_idx` ON `audit` (`at`);--> statement-breakpoint
CREATE INDEX `audit_client_id_idx` ON `audit` (`client_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_user_id_idx` ON `audit` (`user_id`,`at`);--> statement-breakpoint
CREATE TABLE `blocks` (
	`client_id` text NOT NULL,
	`user_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`client_id`, `user_id`),
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `blocks_user_id_idx` ON `blocks` (`user_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`document_id` text NOT NULL,
	`version` integer NOT NULL,
	`path` text NOT NULL,
	`value` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `version`, `path`)
);
--> statement-breakpoint
CREATE TABLE `clients` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`first_name` text DEFAULT '' NOT NULL,
	`last_name` text DEFAULT '' NOT NULL,
	`name_folded` text DEFAULT '' NOT NULL,
	`birth_date` text,
	`gender` text DEFAULT 'unknown' NOT NULL,
	`personal_id` text,
	`municipality` text DEFAULT '' NOT NULL,
	`language` text DEFAULT 'fi' NOT NULL,
	`interpreter_language` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`guardian_kind` text,
	`guardian_scope` text,
	`guardian_name` text DEFAULT '' NOT NULL,
	`guardian_phone` text DEFAULT '' NOT NULL,
	`no_post` integer DEFAULT false NOT NULL,
	`no_sms` integer DEFAULT false NOT NULL,
	`no_email` integer DEFAULT false NOT NULL,
	`no_link` integer DEFAULT false NOT NULL,
	`safe_phone_hours` text DEFAULT '' NOT NULL,
	`non_disclosure` integer DEFAULT false NOT NULL,
	`team_id` text NOT NULL,
	`responsible_id` text,
	`status` text DEFAULT 'active' NOT NULL,
	`archived_at` integer,
	`archive_reason` text DEFAULT '' NOT NULL,
	`current_plan_id` text,
	`draft_plan_id` text,
	`draft_evaluation_id` text,
	`due_date` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clients_gender_check" CHECK("clients"."gender" in ('woman', 'man', 'unknown')),
	CONSTRAINT "clients_status_check" CHECK("clients"."status" in ('active', 'archived')),
	CONSTRAINT "clients_guardian_kind_check" CHECK("clients"."guardian_kind" in ('guardian', 'authorised')),
	CONSTRAINT "clients_guardian_scope_check" CHECK("clients"."guardian_scope" in ('money', 'person', 'both'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clients_number_idx` ON `clients` (`number`);--> statement-breakpoint
CREATE INDEX `clients_personal_id_idx` ON `clients` (`personal_id`);--> statement-breakpoint
CREATE INDEX `clients_name_folded_idx` ON `clients` (`name_folded`);--> statement-breakpoint
CREATE INDEX `clients_responsible_id_idx` ON `clients` (`responsible_id`,`status`,`due_date`);--> statement-breakpoint
CREATE INDEX `clients_team_id_idx` ON `clients` (`team_id`,`status`,`due_date`);--> statement-breakpoint
CREATE TABLE `co_workers` (
	`client_id` text NOT NULL,
	`user_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`client_id`, `user_id`),
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `co_workers_user_id_idx` ON `co_workers` (`user_id`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `evaluation_factors` (
	`evaluation_id` text NOT NULL,
	`key` text NOT NULL,
	`code` text,
	`effect` integer,
	`note` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`evaluation_id`, `key`),
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evaluation_factors_effect_check" CHECK("evaluation_factors"."effect" in (1, 2, 3))
);
--> statement-breakpoint
CREATE INDEX `evaluation_factors_code_idx` ON `evaluation_factors` (`code`);--> statement-breakpoint
CREATE TABLE `evaluation_goals` (
	`evaluation_id` text NOT NULL,
	`key` text NOT NULL,
	`code` text,
	`rating` text NOT NULL,
	`score` integer,
	`client_score` integer,
	`worker_score` integer,
	`reason` text DEFAULT '' NOT NULL,
	`outcome` text,
	PRIMARY KEY(`evaluation_id`, `key`),
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evaluation_goals_rating_check" CHECK("evaluation_goals"."rating" in ('scored', 'noAgreement', 'notScored')),
	CONSTRAINT "evaluation_goals_outcome_check" CHECK("evaluation_goals"."outcome" in ('goesOn', 'reached', 'noLongerTopical')),
	CONSTRAINT "evaluation_goals_score_check" CHECK("evaluation_goals"."score" between 0 and 100),
	CONSTRAINT "evaluation_goals_client_score_check" CHECK("evaluation_goals"."client_score" between 0 and 100),
	CONSTRAINT "evaluation_goals_worker_score_check" CHECK("evaluation_goals"."worker_score" between 0 and 100)
);
--> statement-breakpoint
CREATE INDEX `evaluation_goals_code_idx` ON `evaluation_goals` (`code`);--> statement-breakpoint
CREATE TABLE `evaluation_methods` (
	`evaluation_id` text NOT NULL,
	`code` text NOT NULL,
	`used` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`evaluation_id`, `code`),
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evaluation_methods_code_idx` ON `evaluation_methods` (`code`);--> statement-breakpoint
CREATE TABLE `evaluation_services` (
	`evaluation_id` text NOT NULL,
	`code` text NOT NULL,
	`state` text,
	`state_reason` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`evaluation_id`, `code`),
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evaluation_services_state_check" CHECK("evaluation_services"."state" in ('applied', 'queued', 'started', 'cameTrue', 'didNot'))
);
--> statement-breakpoint
CREATE TABLE `evaluation_steps` (
	`evaluation_id` text NOT NULL,
	`key` text NOT NULL,
	`done` integer NOT NULL,
	`by_date` text,
	PRIMARY KEY(`evaluation_id`, `key`),
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `evaluations` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`correcting` integer DEFAULT false NOT NULL,
	`correction_reason` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`evaluated_on` text,
	`next_due_date` text,
	`took_part` text,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evaluations_state_check" CHECK("evaluations"."state" in ('draft', 'confirmed', 'discarded')),
	CONSTRAINT "evaluations_took_part_check" CHECK("evaluations"."took_part" in ('together', 'client', 'worker'))
);
--> statement-breakpoint
CREATE INDEX `evaluations_client_id_idx` ON `evaluations` (`client_id`);--> statement-breakpoint
CREATE INDEX `evaluations_plan_id_idx` ON `evaluations` (`plan_id`,`evaluated_on`);--> statement-breakpoint
CREATE TABLE `fields` (
	`document_id` text NOT NULL,
	`path` text NOT NULL,
	`value` text,
	`version` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `path`)
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`user_id` text NOT NULL,
	`team_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `team_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_team_id_idx` ON `memberships` (`team_id`);--> statement-breakpoint
CREATE TABLE `one_time_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "one_time_codes_purpose_check" CHECK("one_time_codes"."purpose" in ('setup', 'invite', 'reset'))
);
--> statement-breakpoint
CREATE INDEX `one_time_codes_user_id_idx` ON `one_time_codes` (`user_id`);--> statement-breakpoint
CREATE TABLE `opening_reasons` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`user_id` text NOT NULL,
	`reason` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opening_reasons_user_id_idx` ON `opening_reasons` (`user_id`,`day`);--> statement-breakpoint
CREATE INDEX `opening_reasons_client_id_idx` ON `opening_reasons` (`client_id`);--> statement-breakpoint
CREATE TABLE `plan_factors` (
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`code` text,
	`class_code` text,
	`words` text DEFAULT '' NOT NULL,
	`effect` integer,
	`note` text DEFAULT '' NOT NULL,
	`hidden` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `key`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_factors_effect_check" CHECK("plan_factors"."effect" in (1, 2, 3))
);
--> statement-breakpoint
CREATE INDEX `plan_factors_code_idx` ON `plan_factors` (`code`);--> statement-breakpoint
CREATE TABLE `plan_goals` (
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`code` text,
	`words` text DEFAULT '' NOT NULL,
	`timing` text NOT NULL,
	`important` integer NOT NULL,
	`keep_level` integer NOT NULL,
	`hidden` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `key`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_goals_timing_check" CHECK("plan_goals"."timing" in ('now', 'later'))
);
--> statement-breakpoint
CREATE INDEX `plan_goals_code_idx` ON `plan_goals` (`code`);--> statement-breakpoint
CREATE TABLE `plan_methods` (
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`condition` text,
	PRIMARY KEY(`plan_id`, `code`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_methods_code_idx` ON `plan_methods` (`code`);--> statement-breakpoint
CREATE TABLE `plan_services` (
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`provider` text DEFAULT '' NOT NULL,
	`state` text,
	`state_reason` text DEFAULT '' NOT NULL,
	`from_date` text,
	`to_date` text,
	PRIMARY KEY(`plan_id`, `code`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_services_state_check" CHECK("plan_services"."state" in ('applied', 'queued', 'started', 'cameTrue', 'didNot'))
);
--> statement-breakpoint
CREATE INDEX `plan_services_code_idx` ON `plan_services` (`code`);--> statement-breakpoint
CREATE TABLE `plan_steps` (
	`plan_id` text NOT NULL,
	`key` text NOT NULL,
	`goal_key` text,
	`what` text NOT NULL,
	`who` text,
	`who_name` text DEFAULT '' NOT NULL,
	`by_date` text,
	`done` integer NOT NULL,
	`hidden` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `key`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_steps_who_check" CHECK("plan_steps"."who" in ('client', 'worker', 'other'))
);
--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`edition` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`correcting` integer DEFAULT false NOT NULL,
	`correction_reason` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`confirmed_on` text,
	`took_part` text,
	`due_date` text,
	`closed_at` integer,
	`close_reason` text DEFAULT '' NOT NULL,
	`replaced_by_id` text,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_state_check" CHECK("plans"."state" in ('draft', 'confirmed', 'closed', 'discarded')),
	CONSTRAINT "plans_took_part_check" CHECK("plans"."took_part" in ('together', 'client', 'worker'))
);
--> statement-breakpoint
CREATE INDEX `plans_client_id_idx` ON `plans` (`client_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`client_id` text NOT NULL,
	`revision` integer NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_kind_check" CHECK("revisions"."kind" in ('plan', 'evaluation'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_document_id_idx` ON `revisions` (`document_id`,`revision`);--> statement-breakpoint
CREATE INDEX `revisions_client_id_idx` ON `revisions` (`client_id`);--> statement-breakpoint
CREATE TABLE `saves` (
	`document_id` text NOT NULL,
	`key` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `saves_at_idx` ON `saves` (`at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash_idx` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user_id_idx` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`name_folded` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`role` text NOT NULL,
	`county_figures` integer DEFAULT false NOT NULL,
	`researcher` integer DEFAULT false NOT NULL,
	`locale` text DEFAULT 'fi' NOT NULL,
	`password_hash` text,
	`disabled_at` integer,
	`substitute_id` text,
	`substitute_from` text,
	`substitute_to` text,
	`created_at` integer NOT NULL,
	`signed_in_at` integer,
	CONSTRAINT "users_role_check" CHECK("users"."role" in ('worker', 'lead', 'admin', 'auditor'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_idx` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_substitute_id_idx` ON `users` (`substitute_id`);