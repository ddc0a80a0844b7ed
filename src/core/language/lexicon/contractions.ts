/** Two words written as one, with and without their apostrophe. */
const list = `
  isn't is not       aren't are not      wasn't was not     weren't were not
  hasn't has not     haven't have not    hadn't had not     don't do not
  doesn't does not   didn't did not      won't will not     wouldn't would not
  can't can not      couldn't could not  shouldn't should not
  cannot can not     mustn't must not    needn't need not
  isnt is not        hasnt has not       havent have not    didnt did not
  doesnt does not    wasnt was not       wont will not      cant can not
  it's it is         that's that is      this's this is     there's there is
  what's what is     who's who is        where's where is   here's here is
  we're we are       they're they are    you're you are
  we'll we will      they'll they will   it'll it will
  we've we have      they've they have   i've i have        you've you have
`;

const words = list.trim().split(/\s+/);

/** "don't" → do, not. A possessive ("board's") is none. */
export const contractions: ReadonlyMap<string, readonly [string, string]> = new Map(
  Array.from({ length: words.length / 3 }, (_, at) => {
    const [written = "", first = "", second = ""] = words.slice(at * 3, at * 3 + 3);
    return [written, [first, second]];
  }),
);
