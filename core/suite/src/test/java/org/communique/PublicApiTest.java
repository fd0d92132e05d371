// SPDX-License-Identifier: Apache-2.0
package org.communique;

import org.communique.analysis.Corpus;
import org.communique.testing.PublicApi;
import org.junit.jupiter.api.Test;

/** Nobody changes what a module promises without changing the list of it. */
class PublicApiTest {

  @Test
  void modelPromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-core", Brief.class);
  }

  @Test
  void analysisPromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-analysis", Corpus.class);
  }
}
