import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'

export const kind = fact.choice(
  'acceptanceDeadlineKind',
  text('问的是哪一种时限？', 'Which time limit is asked for?'),
  options.DEADLINE_KINDS,
)

export const startedOn = fact.day(
  'acceptanceLimitStartedOn',
  text(
    '时限从哪一天起算：收到完整申请、作出不合格结论、书面告知送达之日？',
    'From which day does it run: complete application received, failing conclusion given, written notice served?',
  ),
  { conditional: true, time: 'done' },
)

export const progress = fact.choice(
  'acceptanceLimitProgress',
  text('所限之事是否已完成？', 'Has what the limit binds been done?'),
  options.PROGRESS,
  { presumed: 'notAsked' },
)

export const progressOn = fact.day(
  'acceptanceLimitProgressOn',
  text(
    '哪一天完成？尚未完成的，截至哪一天？',
    'On which day was it done or, if it was not, up to which day is it judged?',
  ),
  { conditional: true, time: 'done' },
)

export const cause = fact.choice(
  'developmentDefaultCause',
  text('开发事项未能完成，原因在谁？', 'What caused the failure to complete?'),
  options.DEFAULT_CAUSES,
  { conditional: true },
)

export const matter = fact.choice(
  'developmentDefaultMatter',
  text('未能完成的是哪类事项？', 'What kind of matter could not be completed?'),
  options.DEFAULT_MATTERS,
  { conditional: true },
)

export const agreed = fact.truth(
  'acceptanceLimitAgreedInWriting',
  text('双方是否已书面约定期限？', 'Have both sides agreed on the limit in writing?'),
  { conditional: true },
)

export const agreedOn = fact.day(
  'acceptanceLimitAgreedDay',
  text('约定的期限到哪一天？', 'Until which day does the agreed limit run?'),
  { conditional: true, time: 'ahead' },
)
