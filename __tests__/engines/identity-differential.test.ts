// Engines differ in nothing more than in this, so it runs on each of them as well as on the default one.
import "../e2e/identity-differential.test.ts";
