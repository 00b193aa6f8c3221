/** A read that takes many questions and answers each, in their order. */
export type Read<Question, Answer> = (questions: readonly Question[]) => Promise<readonly Answer[]>;

/** A call that waits to be sent on. */
interface Waiting<Question, Answer> {
  readonly questions: readonly Question[];
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Calls that can be sent on together, and how many of them are under way. */
interface Group<Question, Answer> {
  readonly waiting: Waiting<Question, Answer>[];
  underWay: number;
}

/** How much of one form goes to the database at once. */
export interface Pace {
  /** How many statements are under way: the fewer, the more goes together; one is right for what takes no time to find. */
  readonly mostUnderWay: number;
  /** How many questions go together. */
  readonly mostTogether: number;
}

/**
 * The same read, of which few statements are under way at once: what is asked meanwhile, by whatever requests, goes
 * together as the next one. So a busy server asks its database fewer and larger questions, and an idle one waits for
 * nothing. Only questions of one group go together; those whose group is null are sent on as they come.
 */
export function gathered<Question, Answer>(
  read: Read<Question, Answer>,
  groupOf: (question: Question) => string | null,
  { mostUnderWay, mostTogether }: Pace,
): Read<Question, Answer> {
  const groups = new Map<string, Group<Question, Answer>>();

  async function sendNext(name: string, group: Group<Question, Answer>): Promise<void> {
    const calls = nextOf(group.waiting, mostTogether);
    group.underWay += 1;
    try {
      const answers = await read(calls.flatMap(({ questions }) => questions));
      let place = 0;
      for (const { questions, resolve } of calls) {
        resolve(answers.slice(place, place + questions.length));
        place += questions.length;
      }
    } catch (error) {
      for (const { reject } of calls) reject(error);
    }
    group.underWay -= 1;
    if (group.waiting.length > 0) void sendNext(name, group);
    else if (group.underWay === 0) groups.delete(name);
  }

  return (questions) => {
    const name = sharedGroup(questions, groupOf);
    if (name === null) return read(questions);
    const group = groups.get(name) ?? { waiting: [], underWay: 0 };
    groups.set(name, group);
    return new Promise((resolve, reject) => {
      group.waiting.push({ questions, resolve, reject });
      if (group.underWay < mostUnderWay) void sendNext(name, group);
    });
  };
}

/** The group of all questions; null where they are of several, or of none. */
function sharedGroup<Question>(
  [first, ...others]: readonly Question[],
  groupOf: (question: Question) => string | null,
): string | null {
  const name = first === undefined ? null : groupOf(first);
  return others.every((other) => groupOf(other) === name) ? name : null;
}

/** Takes calls from the front, as many as go together; always one at least. */
function nextOf<Call extends { readonly questions: readonly unknown[] }>(
  waiting: Call[],
  mostTogether: number,
): Call[] {
  let questions = 0;
  const count = waiting.findIndex((call, index) => {
    questions += call.questions.length;
    return index > 0 && questions > mostTogether;
  });
  return waiting.splice(0, count === -1 ? waiting.length : count);
}
