/** A read that takes many questions and answers each, in their order. */
export type Read<Question, Answer> = (questions: readonly Question[]) => Promise<readonly Answer[]>;

/** A call that waits to be sent on. */
interface Waiting<Question, Answer> {
  readonly questions: readonly Question[];
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The same read, of which few statements are under way at once: what is asked meanwhile, by whatever requests, goes
 * together as the next one. So a busy server asks its database fewer and larger questions, and an idle one waits for nothing.
 */
export function gathered<Question, Answer>(
  read: Read<Question, Answer>,
  mostUnderWay: number,
  mostTogether: number,
): Read<Question, Answer> {
  const waiting: Waiting<Question, Answer>[] = [];
  let underWay = 0;

  async function send(calls: readonly Waiting<Question, Answer>[]): Promise<void> {
    underWay += 1;
    try {
      const answers = await read(calls.flatMap(({ questions }) => questions));
      let place = 0;
      for (const { questions, resolve } of calls) {
        resolve(answers.slice(place, place + questions.length));
        place += questions.length;
      }
    } catch (error) {
      for (const { reject } of calls) reject(error);
    } finally {
      underWay -= 1;
      if (waiting.length > 0) void send(nextOf(waiting, mostTogether));
    }
  }

  return (questions) =>
    new Promise((resolve, reject) => {
      waiting.push({ questions, resolve, reject });
      if (underWay < mostUnderWay) void send(nextOf(waiting, mostTogether));
    });
}

/** Takes calls from the front, until they hold so many questions; always one at least. */
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
