import type { Asked, Candidate, Source } from '#domain/search/source.ts';
import type { Vocabulary } from '#domain/search/vocabulary.ts';

/** What the core asked of its source of candidates in one search, to be asked again of another. */
export type Asking = (source: Source) => void;

type Answers = unknown[];
type Step = (source: Source, answers: Answers) => void;

/** A source that answers as another one and notes all that is asked of it, of its candidates and of its words. */
export function noteWhatIsAsked(source: Source): { readonly source: Source; readonly asking: Asking } {
  const steps: Step[] = [];
  let answers = 0;

  /** Asks now, notes the question, and gives the answer with the number under which it is found again. */
  const ask = <Answer>(question: (source: Source) => Answer) => {
    const at = answers++;
    steps.push((again, known) => {
      known[at] = question(again);
    });
    return { at, answer: question(source) };
  };

  const candidate = <Kind extends Candidate>(own: Kind, find: (answers: Answers) => Candidate): Kind => {
    const noted = <Name extends keyof Asked>(name: Name) =>
      (() => {
        steps.push((_source, known) => find(known).listing[name]?.());
        return own.listing[name]?.();
      }) as Required<Asked>[Name];
    return {
      ...own,
      listing: {
        medication: noted('medication'),
        times: noted('times'),
        card: noted('card'),
        expectCard: noted('expectCard'),
      },
    };
  };

  const list = <Kind extends Candidate, Held extends { readonly list: readonly Kind[] }>(
    question: (source: Source) => Held,
  ): Held => {
    const { at, answer } = ask(question);
    const noted = answer.list.map((own, index) =>
      candidate(own, (known) => (known[at] as Held).list[index] as Candidate),
    );
    return { ...answer, list: noted };
  };

  return {
    source: {
      near: (...asked) => list((from) => from.near(...asked)),
      remote: (...asked) => list((from) => from.remote(...asked)),
      anywhere: (...asked) => list((from) => from.anywhere(...asked)),
      page: (...asked) => list((from) => from.page(...asked)),
      matching: (...asked) => list((from) => from.matching(...asked)),
      matchingRemote: (...asked) => list((from) => from.matchingRemote(...asked)),
      servingArea() {
        const { at, answer } = ask((from) => from.servingArea());
        return answer.map(({ candidate: own, area }, index) => ({
          area,
          candidate: candidate(own, (known) => (known[at] as typeof answer)[index]?.candidate as Candidate),
        }));
      },
      vocabulary(miles) {
        const { at, answer } = ask((from) => from.vocabulary(miles));
        const word = <Result>(question: (words: Vocabulary) => Result): Result => {
          steps.push((_source, known) => question(known[at] as Vocabulary));
          return question(answer);
        };
        return {
          frequency: (one) => word((words) => words.frequency(one)),
          isWord: (one) => word((words) => words.isWord(one)),
          similar: (one, max) => word((words) => words.similar(one, max)),
          startingWith: (beginning, max) => word((words) => words.startingWith(beginning, max)),
          size: answer.size,
        };
      },
    },
    asking(again) {
      const known: Answers = [];
      for (const step of steps) step(again, known);
    },
  };
}
