// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import org.communique.Brief;
import org.communique.Note;

/** The facts about the brief itself: its encoder, its notes, its form and the fingerprint of the text. */
final class AboutSection {

  private final Html html;
  private final Brief brief;
  private final Links links;

  AboutSection(Html html, Material material, Links links) {
    this.html = html;
    this.brief = material.brief();
    this.links = links;
  }

  void write() {
    PageWriter.begin(html, "about", Wording.ABOUT);
    html.open("ul", "class", "plain");
    brief.encoder().ifPresent(encoder -> item(Wording.ABOUT_ENCODER.with(Excerpt.name(encoder))));
    brief.encoded().ifPresent(encoded -> item(Wording.ABOUT_ENCODED.with(encoded.text())));
    for (Note note : brief.notes()) {
      html.open("li").element("bdi", note.text()).close();
    }
    item(Wording.ABOUT_GRADES.words());
    html.open("li").text(Wording.ABOUT_BRIEF.words());
    brief.base().ifPresentOrElse(base -> links.address(base + ""), () -> html.element("code", brief.id()));
    html.text(Wording.ABOUT_FORM.with(brief.formatVersion()));
    brief.text().ifPresent(text ->
        html.text(Wording.ABOUT_TEXT.words()).element("code", text.sha256(), "class", "sha").text(". "));
    html.text(Wording.ABOUT_MADE.words()).close();
    html.close().close().line();
  }

  private void item(String words) {
    html.element("li", words);
  }
}
