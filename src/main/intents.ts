import { z } from 'zod';
import { type ReliefAnswers, reliefQuestionIds } from '#shared/guide/relief-screening';
import { type QuestionId, questionIds } from '#shared/guide/screening';
import { runLimits } from '#shared/history/record';
import type { Intent } from '#shared/ipc';
import { type SettingKey, settingDefinitions } from '#shared/settings/definition';
import type { SettingValue } from '#shared/settings/edit';

/** The three pages; each may ask only for what it is there for. */
export type Page = 'main' | 'prompt' | 'stage';

/** What is done at once; a session for a complaint has to be planned first, and a report put together. */
export type ActAtOnce = Exclude<Intent, { readonly type: 'start-relief' | 'copy-diagnostics' }>;

const rating = z.number().int().min(0).max(10).nullable();
const hand = z.enum(['left', 'right']);
const id = z.string().min(1).max(64);
const sessionId = z.number().int().nonnegative();

const settingKey = z.enum(Object.keys(settingDefinitions) as [SettingKey, ...SettingKey[]]);
const words = z.array(z.string().max(64)).max(40);

/** Any value a setting can have; whether it suits its key is asked of the key's own schema. */
const settingValue = z.union([
  z.boolean(),
  z.number(),
  z.string().max(128),
  z.null(),
  words,
  z.array(words).max(7),
]) as z.ZodType<SettingValue>;

const stepRecord = z.strictObject({
  spotId: id,
  side: hand,
  places: z.array(z.number().int().min(0).max(20)).max(20),
  heldSeconds: z.number().min(0).max(3_600),
  answer: z.enum(['better', 'same', 'worse']).nullable(),
});

const runEntry = z.strictObject({
  minutes: z.number().min(runLimits.minutes.min).max(runLimits.minutes.max).nullable(),
  km: z.number().min(runLimits.km.min).max(runLimits.km.max).nullable(),
  during: rating,
  after: rating,
  where: id.nullable(),
  side: hand.nullable(),
  day: z.string().max(10).nullable(), // which days there are is asked of the clock
});

/** Declared as the intent's own schema, so that type and check cannot drift apart. */
const intentSchema: z.ZodType<Intent> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('answer-prompt'),
    promptId: z.number().int().nonnegative(),
    answer: z.enum(['accepted', 'postponed', 'skipped', 'left']),
  }),
  z.strictObject({
    type: z.literal('start-press'),
    routineId: id.nullable(),
    side: hand.nullable(),
  }),
  z.strictObject({
    type: z.literal('start-relief'),
    complaintId: id,
    side: hand,
    minutes: z.number().int().min(1).max(60).nullable(),
  }),
  z.strictObject({ type: z.literal('start-rest') }),
  z.strictObject({
    type: z.literal('pause-breaks'),
    forMs: z.union([
      z
        .number()
        .min(60_000)
        .max(7 * 24 * 3_600_000),
      z.literal('tomorrow'),
      z.null(),
    ]),
  }),
  z.strictObject({
    type: z.literal('pause-until'),
    hour: z.number().int().min(0).max(23),
    minute: z.number().int().min(0).max(59),
  }),
  z.strictObject({ type: z.literal('resume-breaks') }),
  z.strictObject({
    type: z.literal('remind'),
    press: z.strictObject({ routineId: id, side: hand }).nullable(),
  }),
  z.strictObject({ type: z.literal('undo-skip') }),
  z.strictObject({ type: z.literal('prompt-anyway') }),
  z.strictObject({ type: z.literal('set-setting'), key: settingKey, value: settingValue }),
  z.strictObject({ type: z.literal('reset-settings'), key: settingKey.nullable() }),
  z.strictObject({ type: z.literal('undo-reset') }),
  z.strictObject({ type: z.literal('show-sample-prompt') }),
  z.strictObject({ type: z.literal('start-counting') }),
  z.strictObject({ type: z.literal('copy-diagnostics') }),
  z.strictObject({ type: z.literal('check-quiet') }),
  z.strictObject({
    type: z.literal('answer-screening'),
    answers: z.strictObject(
      Object.fromEntries(questionIds.map((question) => [question, z.boolean()])) as Record<
        QuestionId,
        z.ZodBoolean
      >,
    ),
    doctorAgreed: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('answer-relief-screening'),
    complaintId: id,
    answers: z.strictObject(
      Object.fromEntries(reliefQuestionIds.map((question) => [question, z.boolean().optional()])),
    ) as z.ZodType<ReliefAnswers>,
    doctorAgreed: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('answer-care'),
    complaintId: id.nullable(),
    side: hand.nullable(),
  }),
  z.strictObject({ type: z.literal('log-run'), run: runEntry }),
  z.strictObject({ type: z.literal('dismiss-after-run') }),
  z.strictObject({ type: z.literal('close-window') }),
  z.strictObject({ type: z.literal('keep-page'), keep: z.boolean() }),
  z.strictObject({ type: z.literal('take-keyboard') }),
  z.strictObject({ type: z.literal('painted') }),
  z.strictObject({ type: z.literal('session-started'), sessionId, before: rating }),
  z.strictObject({
    type: z.literal('step-finished'),
    sessionId,
    index: z.number().int().min(0).max(200),
    step: stepRecord.nullable(),
    last: z.boolean(),
    seconds: z.number().min(0).max(3_600),
  }),
  z.strictObject({
    type: z.literal('session-ended'),
    sessionId,
    ended: z.enum(['finished', 'stopped']),
    reason: z.string().max(64).nullable(),
    before: rating,
    after: rating,
    steps: z.array(stepRecord).max(200),
    seconds: z.number().min(0).max(3_600),
  }),
]);

const allowed: Readonly<Record<Page, readonly Intent['type'][]>> = {
  main: [
    'answer-screening',
    'answer-relief-screening',
    'answer-care',
    'log-run',
    'dismiss-after-run',
    'start-press',
    'start-relief',
    'start-rest',
    'pause-breaks',
    'pause-until',
    'resume-breaks',
    'undo-skip',
    'prompt-anyway',
    'set-setting',
    'reset-settings',
    'undo-reset',
    'show-sample-prompt',
    'start-counting',
    'copy-diagnostics',
    'check-quiet',
    'keep-page',
    'painted',
  ],
  prompt: ['answer-prompt', 'pause-breaks', 'take-keyboard', 'painted'],
  stage: [
    'start-press',
    'remind',
    'session-started',
    'step-finished',
    'session-ended',
    'close-window',
    'painted',
  ],
};

/**
 * Reads what a page sent.
 *
 * @throws An error of one line when the message has a wrong shape or the page may not send it.
 */
export function parseIntent(page: Page, message: unknown): Intent {
  const parsed = intentSchema.safeParse(message);
  if (!parsed.success)
    throw new Error(
      `A message from the ${page} page has a wrong shape: ${firstProblem(parsed.error)}`,
    );
  if (!allowed[page].includes(parsed.data.type))
    throw new Error(`The ${page} page may not send "${parsed.data.type}".`);
  return parsed.data;
}

const firstProblem = ({ issues }: z.ZodError): string => {
  const issue = issues[0];
  return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'message'}: ${issue.message}`;
};
