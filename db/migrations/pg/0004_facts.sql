DROP INDEX "evaluation_factors_code_idx";--> statement-breakpoint
DROP INDEX "evaluation_goals_code_idx";--> statement-breakpoint
DROP INDEX "evaluation_methods_code_idx";--> statement-breakpoint
DROP INDEX "plan_factors_code_idx";--> statement-breakpoint
DROP INDEX "plan_goals_code_idx";--> statement-breakpoint
DROP INDEX "plan_methods_code_idx";--> statement-breakpoint
DROP INDEX "plan_services_code_idx";--> statement-breakpoint
ALTER TABLE "evaluations" ADD COLUMN "facts" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "facts" text DEFAULT '' NOT NULL;--> statement-breakpoint
WITH items(kind, code, place) AS (VALUES
  ('goals', 'daily-skills', 0), ('goals', 'own-affairs', 1), ('goals', 'secure-housing', 2),
  ('goals', 'daily-rhythm', 3), ('goals', 'view-of-future', 4), ('goals', 'self-knowledge', 5),
  ('goals', 'finding-solutions', 6), ('goals', 'integration', 7), ('goals', 'right-to-services', 8),
  ('goals', 'societal-understanding', 9), ('goals', 'relationships', 10), ('goals', 'social-skills', 11),
  ('goals', 'leisure', 12), ('goals', 'inclusion', 13), ('goals', 'parenting', 14),
  ('goals', 'antisocial-behaviour', 15), ('goals', 'concern-for-close-one', 16),
  ('goals', 'leaving-violence', 17), ('goals', 'applying-for-education', 18),
  ('goals', 'seeking-employment-measures', 19), ('goals', 'commitment-to-education-or-measures', 20),
  ('goals', 'progress-in-studies', 21), ('goals', 'career-planning', 22),
  ('goals', 'finding-strengths', 23), ('goals', 'work-ability', 24), ('goals', 'job-seeking', 25),
  ('goals', 'money-management', 26), ('goals', 'livelihood', 27), ('goals', 'debt', 28),
  ('goals', 'housing', 29), ('goals', 'rent-paid', 30), ('goals', 'physical-illness', 31),
  ('goals', 'cognitive-disorders', 32), ('goals', 'mental-health', 33), ('goals', 'alcohol', 34),
  ('goals', 'drugs', 35), ('goals', 'medicine-dependence', 36), ('goals', 'gambling', 37),
  ('goals', 'behavioural-dependence', 38), ('methods', 'supportive-discussion', 0),
  ('methods', 'supporting-inclusion', 1), ('methods', 'societal-understanding', 2),
  ('methods', 'sharing-responsibility', 3), ('methods', 'setting-conditions', 4),
  ('methods', 'discussing-problems', 5), ('methods', 'critical-feedback', 6),
  ('methods', 'clarifying-finances', 7), ('methods', 'support-to-education', 8),
  ('methods', 'support-to-work', 9), ('methods', 'rehabilitative-work', 10),
  ('methods', 'functional-assessment', 11), ('methods', 'work-ability-report', 12),
  ('methods', 'making-a-plan', 13), ('methods', 'preventive-assistance', 14),
  ('methods', 'supplementary-assistance', 15), ('methods', 'other-decision', 16),
  ('methods', 'guidance-to-services', 17), ('methods', 'guidance-to-social-services', 18),
  ('methods', 'help-with-forms', 19), ('methods', 'accompanying', 20),
  ('methods', 'notifying-authority', 21), ('methods', 'guardianship', 22), ('methods', 'crisis-work', 23),
  ('methods', 'group-work', 24), ('methods', 'support-person', 25), ('methods', 'network-work', 26),
  ('methods', 'payee-account', 27), ('methods', 'community-work', 28), ('factors', 'study-experiences', 0),
  ('factors', 'work-experiences', 1), ('factors', 'education', 2), ('factors', 'motivation', 3),
  ('factors', 'commitment', 4), ('factors', 'attitude-opportunities', 5),
  ('factors', 'attitude-own-chances', 6), ('factors', 'money-management', 7),
  ('factors', 'economic-situation', 8), ('factors', 'living-environment', 9),
  ('factors', 'work-education', 10), ('factors', 'services-benefits', 11),
  ('factors', 'economy-housing', 12), ('factors', 'health-functioning', 13),
  ('factors', 'substance-use', 14), ('factors', 'social-relations', 15),
  ('factors', 'everyday-resources', 16)
)
UPDATE plans SET facts = coalesce((
    select string_agg(chr(65 + place), '' order by place) from plan_goals said join items on kind = 'goals' and items.code = said.code
    where said.plan_id = plans.id), '') || '/' || coalesce((
    select string_agg(chr(65 + place), '' order by place) from plan_methods said join items on kind = 'methods' and items.code = said.code
    where said.plan_id = plans.id), '') || '/' || coalesce((
    select string_agg(chr(65 + place) || cast(said.effect as text), '' order by place) from plan_factors said join items on kind = 'factors' and items.code = said.code
    where said.plan_id = plans.id and said.effect is not null), '')
WHERE revision > 0;--> statement-breakpoint
WITH items(kind, code, place) AS (VALUES
  ('goals', 'daily-skills', 0), ('goals', 'own-affairs', 1), ('goals', 'secure-housing', 2),
  ('goals', 'daily-rhythm', 3), ('goals', 'view-of-future', 4), ('goals', 'self-knowledge', 5),
  ('goals', 'finding-solutions', 6), ('goals', 'integration', 7), ('goals', 'right-to-services', 8),
  ('goals', 'societal-understanding', 9), ('goals', 'relationships', 10), ('goals', 'social-skills', 11),
  ('goals', 'leisure', 12), ('goals', 'inclusion', 13), ('goals', 'parenting', 14),
  ('goals', 'antisocial-behaviour', 15), ('goals', 'concern-for-close-one', 16),
  ('goals', 'leaving-violence', 17), ('goals', 'applying-for-education', 18),
  ('goals', 'seeking-employment-measures', 19), ('goals', 'commitment-to-education-or-measures', 20),
  ('goals', 'progress-in-studies', 21), ('goals', 'career-planning', 22),
  ('goals', 'finding-strengths', 23), ('goals', 'work-ability', 24), ('goals', 'job-seeking', 25),
  ('goals', 'money-management', 26), ('goals', 'livelihood', 27), ('goals', 'debt', 28),
  ('goals', 'housing', 29), ('goals', 'rent-paid', 30), ('goals', 'physical-illness', 31),
  ('goals', 'cognitive-disorders', 32), ('goals', 'mental-health', 33), ('goals', 'alcohol', 34),
  ('goals', 'drugs', 35), ('goals', 'medicine-dependence', 36), ('goals', 'gambling', 37),
  ('goals', 'behavioural-dependence', 38), ('methods', 'supportive-discussion', 0),
  ('methods', 'supporting-inclusion', 1), ('methods', 'societal-understanding', 2),
  ('methods', 'sharing-responsibility', 3), ('methods', 'setting-conditions', 4),
  ('methods', 'discussing-problems', 5), ('methods', 'critical-feedback', 6),
  ('methods', 'clarifying-finances', 7), ('methods', 'support-to-education', 8),
  ('methods', 'support-to-work', 9), ('methods', 'rehabilitative-work', 10),
  ('methods', 'functional-assessment', 11), ('methods', 'work-ability-report', 12),
  ('methods', 'making-a-plan', 13), ('methods', 'preventive-assistance', 14),
  ('methods', 'supplementary-assistance', 15), ('methods', 'other-decision', 16),
  ('methods', 'guidance-to-services', 17), ('methods', 'guidance-to-social-services', 18),
  ('methods', 'help-with-forms', 19), ('methods', 'accompanying', 20),
  ('methods', 'notifying-authority', 21), ('methods', 'guardianship', 22), ('methods', 'crisis-work', 23),
  ('methods', 'group-work', 24), ('methods', 'support-person', 25), ('methods', 'network-work', 26),
  ('methods', 'payee-account', 27), ('methods', 'community-work', 28), ('factors', 'study-experiences', 0),
  ('factors', 'work-experiences', 1), ('factors', 'education', 2), ('factors', 'motivation', 3),
  ('factors', 'commitment', 4), ('factors', 'attitude-opportunities', 5),
  ('factors', 'attitude-own-chances', 6), ('factors', 'money-management', 7),
  ('factors', 'economic-situation', 8), ('factors', 'living-environment', 9),
  ('factors', 'work-education', 10), ('factors', 'services-benefits', 11),
  ('factors', 'economy-housing', 12), ('factors', 'health-functioning', 13),
  ('factors', 'substance-use', 14), ('factors', 'social-relations', 15),
  ('factors', 'everyday-resources', 16)
)
UPDATE evaluations SET facts = coalesce((
    select string_agg(chr(65 + place) || case when said.rating = 'scored' then cast(said.score as text) when said.rating = 'noAgreement' then '102'
      when said.rating = 'notScored' and said.client_score is null and said.worker_score is null and trim(said.reason) = '' and said.outcome in ('reached', 'noLongerTopical') then '103' else '101' end, '' order by place) from evaluation_goals said join items on kind = 'goals' and items.code = said.code
    where said.evaluation_id = evaluations.id and (said.rating <> 'scored' or said.score is not null)
    and not (said.rating = 'notScored' and said.client_score is null and said.worker_score is null and trim(said.reason) = '' and said.outcome is null and exists (
      select 1 from plan_goals planned where planned.plan_id = evaluations.plan_id and planned.key = said.key and planned.timing = 'later'))), '') || '/' || coalesce((
    select string_agg(chr(65 + place) || case when said.used then '1' else '0' end, '' order by place) from evaluation_methods said join items on kind = 'methods' and items.code = said.code
    where said.evaluation_id = evaluations.id), '') || '/' || coalesce((
    select string_agg(chr(65 + place) || cast(said.effect as text), '' order by place) from evaluation_factors said join items on kind = 'factors' and items.code = said.code
    where said.evaluation_id = evaluations.id and said.effect is not null), '')
WHERE revision > 0;
