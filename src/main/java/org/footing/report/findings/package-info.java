/** Findings for other programs: SARIF, JUnit, Checkstyle, annotations of GitHub Actions. */
@NullMarked
package org.footing.report.findings;

import org.jspecify.annotations.NullMarked;
