// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class IdentifierTest {

  private static final String LABEL = " must be one line, not blank, without control characters, noncharacters or unbalanced bidi controls";

  @Test
  void keepsCodesAsTextWithSchemeAndVersion() {
    assertThat(Identifier.of("cameo", "1.1b3", "054")).hasToString("cameo 1.1b3 054");
    assertThat(Identifier.of("wikidata", "Q7747")).hasToString("wikidata Q7747");
  }

  @Test
  void refusesBlankParts() {
    assertRefused(() -> Identifier.of("", "Q1"), "Identifier: scheme" + LABEL + ", but was ''");
    assertRefused(() -> Identifier.of("wikidata", " "), "Identifier: value" + LABEL + ", but was ' '");
    assertRefused(() -> Identifier.of("cameo", "\n", "054"), "Identifier: version" + LABEL + ", but was '\\u000a'");
  }

  @Test
  void namesTheAttributesThatAreMissing() {
    assertRefused(
        () -> Identifier.builder().build(),
        "Cannot build Identifier, some of required attributes are not set [scheme, value]");
  }
}
