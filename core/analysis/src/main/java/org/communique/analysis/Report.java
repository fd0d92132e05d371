// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;

/**
 * A report with the voices that bear witness by it.
 *
 * @param statement the number of the statement
 * @param speakers how many of the voices are speakers: all speakers if the question is about a claim; 0 if it is about
 *     an utterance
 * @param voices the speakers, then the sources that count, nearest the speaker first
 * @param isIdentified whether the source nearest the speaker is known, and every speaker is named if speakers count
 */
record Report(int statement, int speakers, List<Entity> voices, boolean isIdentified) {

  /** Returns the sources that count, nearest the speaker first. */
  List<Entity> sources() {
    return voices.subList(speakers, voices.size());
  }
}
