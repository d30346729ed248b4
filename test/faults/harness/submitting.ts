import { setTimeout as sleep } from 'node:timers/promises'
import type { EntryView } from '../../http/shapes.ts'
import { eachAtOnce } from '../../records/sample.ts'
import { freshKey, type Run, type Told } from './round.ts'
import { chance } from './seed.ts'

type Clients = { readonly width: number; readonly onAcknowledged: (told: Told) => void }

/**
 * Every firm submits its entry, so many at once: most of them once, some twice at the same time, some again later, some
 * from a second account or with other figures.
 */
export async function submitAll(run: Run, { width, onAcknowledged }: Clients): Promise<void> {
  await eachAtOnce(width, run.told, async (told) => {
    await run.pace('submit', told.firm.number / run.told.length)
    await submit(run, told)
    if (told.answer === 'acknowledged') onAcknowledged(told)
  })
}

/** One in five is doubled: both at once, or one a moment after the other was answered. */
async function submit(run: Run, told: Told): Promise<void> {
  const token = await run.tokens.firm(told.firm)
  const key = freshKey()
  const send = (body: object = told.firm.submission, as = token, by = key) =>
    run.line.ask<EntryView>(as, 'PUT', `${run.at}/entries/${told.firm.creditCode}`, {
      json: body,
      headers: { 'idempotency-key': by, 'if-none-match': '*' },
    })
  const doubled = chance(run.random, 0.2)
  const replies = doubled
    ? await Promise.all([send(), sleep(run.random() < 0.5 ? 0 : run.random() * 200).then(() => send())])
    : [await send()]
  const answers = new Set(replies.map(({ status, text }) => answerIn(status, text)))
  if (answers.size > 1) throw new Error(`${told.firm.creditCode}: the same request was both taken and refused as late`)
  const [answer] = answers
  told.answer = answer!
  if (answer === 'closed') return
  told.events.push('create')
  told.latest = replies[0]!.body
  if (doubled && replies.filter(({ status }) => status === 201).length > 1)
    throw new Error(`${told.firm.creditCode}: entered twice`)
  if (chance(run.random, 0.05))
    await mustBe(412, send(told.firm.submission, await secondAccount(run, told), freshKey()))
  if (chance(run.random, 0.05)) await mustBe(422, send({ ...told.firm.submission, name: '另一家' }))
  if (chance(run.random, 0.05)) await mustBe(200, send())
}

const secondAccount = ({ tokens }: Run, { firm }: Told): Promise<string> => tokens.firm(firm, 'second')

function answerIn(status: number, text: string): Told['answer'] {
  if (status === 201 || status === 200) return 'acknowledged'
  if (status === 409) return 'closed'
  throw new Error(`a submission was answered ${status}: ${text}`)
}

async function mustBe(status: number, reply: ReturnType<Run['line']['ask']>): Promise<void> {
  const answered = await reply
  if (answered.status === status) return
  // After the close a new request finds the entry all the same.
  throw new Error(`${status} was to be answered, not ${answered.status}: ${answered.text}`)
}
