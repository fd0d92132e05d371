// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import org.communique.Topic;

/** The topics that the statements are about. */
final class Subjects {

  /** “Ties”, “relations”, “friendship”, “cooperation”: one topic, or nobody could compare the two leaders. */
  static final Topic TIES = Topic.of("ties", "ties between Russia and North Korea");
  static final Topic ISOLATION = Topic.of("isolation", "the isolation of Russia and North Korea");
  static final Topic AUTHORITY = Topic.of("authority-over-korea", "North Korea's authority over the whole of Korea");
  static final Topic KOREAN_WAR = Topic.of("korean-war", "the Korean War");
  static final Topic INVASION = Topic.of("invasion", "Russia's invasion of Ukraine");
  static final Topic REMOVAL = Topic.of("removal", "the removal of Russia from the Human Rights Council");
  static final Topic WAR_CRIMES = Topic.of("war-crimes", "war crimes in Ukraine");
  static final Topic INDEPENDENCE = Topic.of("donetsk-independence", "the independence of the Donetsk region");
  static final Topic LIBERATION = Topic.of("liberation", "the liberation of Korea from Japanese imperial rule");
  static final Topic NUCLEAR_PROGRAM = Topic.of("nuclear-program", "North Korea's nuclear program");
  static final Topic PANDEMIC = Topic.of("pandemic", "the coronavirus disease (COVID-19) pandemic");
  static final Topic SECURITY =
      Topic.of("regional-security", "security and stability of the Korean peninsula and Northeast Asia");

  private Subjects() {}
}
