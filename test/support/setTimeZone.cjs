/** Tests run where the clocks differ by 12 h 45 min and change in the other half of the year: a day that is a Date would show. */
module.exports = () => {
  process.env.TZ = "Pacific/Chatham";
};
