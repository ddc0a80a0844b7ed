// What the generator's template loads before everything else, for the browsers of its day.
import "core-js/stable";
import "regenerator-runtime/runtime";
