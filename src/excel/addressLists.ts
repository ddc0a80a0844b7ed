export { addressLists, runsOf } from "../core/grid/addressLists";
