// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import org.communique.interchange.Rows;
import org.communique.json.JsonOptions;
import org.communique.testing.Licence;
import org.communique.testing.PublicApi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody changes what a module promises without changing the list of it, and every module has the licence. */
class PublicApiTest {

  @Test
  void jsonPromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-json", JsonOptions.class);
  }

  @Test
  void jackson3PromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-jackson", org.communique.jackson.CommuniqueJson.class);
  }

  @Test
  void jackson2PromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-jackson2", org.communique.jackson2.CommuniqueJson.class);
  }

  @Test
  void interchangePromisesWhatIsListed() {
    PublicApi.assertIsAsListed("communique-interchange", Rows.class);
  }

  @Tag("F29")
  @Test
  void everyArtifactContainsTheLicence() {
    Licence.assertIsIn(JsonOptions.class);
    Licence.assertIsIn(org.communique.jackson.CommuniqueJson.class);
    Licence.assertIsIn(org.communique.jackson2.CommuniqueJson.class);
    Licence.assertIsIn(Rows.class);
  }
}
