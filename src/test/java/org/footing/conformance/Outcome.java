package org.footing.conformance;

/**
 * How one fixture went.
 *
 * @param actual what was rendered, or the exception
 */
record Outcome(Fixture fixture, String actual) {
    boolean passed() {
        return actual.equals(fixture.expected());
    }
}
