// SPDX-License-Identifier: Apache-2.0
package org.communique;

import org.communique.analysis.Corpus;
import org.communique.page.ReadingPage;
import org.communique.testing.Licence;
import org.communique.testing.PublicApi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody changes what a module promises without changing the list of it, and every module has the licence. */
class PublicApiTest {

  @Test
  void modelPromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-core", Brief.class);
  }

  @Test
  void analysisPromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-analysis", Corpus.class);
  }

  @Test
  void pagePromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-page", ReadingPage.class);
  }

  @Tag("F29")
  @Test
  void everyArtifactContainsTheLicence() {
    Licence.assertIsIn(Brief.class);
    Licence.assertIsIn(Corpus.class);
    Licence.assertIsIn(ReadingPage.class);
  }
}
