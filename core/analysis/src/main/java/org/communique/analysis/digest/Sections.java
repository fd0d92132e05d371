// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

/** Makes sections of collected entries. */
final class Sections {

  private Sections() {}

  /**
   * Writes the entries.
   *
   * @param title the title of the section
   * @param entries what the section contains
   * @param explanation what the section contains, in one or two sentences
   * @param absence the sentence to write instead if there are no entries
   * @param rest what the entries are that are left out, and where all of them are found
   */
  static Section section(String title, Entries entries, String explanation, String absence, String rest) {
    Entries.Written written = entries.write();
    return new Section(
        title, written.entries().isEmpty() ? absence : explanation, written.entries(), written.more(), rest);
  }
}
