// The tests ask for '../': that is the package in the tree under test, found as its users would find it.
module.exports = require(process.env.LOOP_TREE);
