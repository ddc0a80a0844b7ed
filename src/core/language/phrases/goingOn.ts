import { phrases } from "../phrase";

/** An update of finished work that says that something goes on. */
export const goesOn = phrases(`
  (continue|continues|continuing|ongoing|on going)
  into <year>
  next (year|step|steps|phase)
  still (to|need|needs|outstanding)
  (gap|gaps) in
`);

/** A reason for which something is no longer wanted. */
export const isUnwanted = phrases("(no longer|not|remov*|delet*|withdr*|drop*|supersed*|discontinu*)");
