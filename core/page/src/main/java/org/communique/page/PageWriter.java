// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

/** Writes the whole page, section by section. */
final class PageWriter {

  private final Material material;
  private final Html html;
  private final Links links;

  PageWriter(Material material, Html html) {
    this.material = material;
    this.html = html;
    this.links = new Links(html, material);
  }

  String write() {
    html.open("html", "lang", Wording.LANGUAGE.words());
    HeadSection.write(html, material.brief().title());
    html.open("body").element("a", Wording.SKIP.words(), "class", "skip", "href", "#text").line();
    new HeaderSection(html, material, links).write();
    html.open("main").line();
    new TextSection(html, material, links).write();
    new DigestSection(html, material).write();
    new MatrixSection(html, material, links).write();
    new ActorsSection(html, material, links).write();
    new VoicesSection(html, material, links).write();
    new UncoveredSection(html, material).write();
    new ReviewSection(html, material, links).write();
    new AboutSection(html, material, links).write();
    html.close().line();
    html.script(Resource.SCRIPT.text()).close().close().line();
    return html.toString();
  }

  /** Begins a section with its heading. */
  static void begin(Html html, String id, Wording heading) {
    html.open("section", "id", id, "aria-labelledby", "h-" + id).element("h2", heading.words(), "id", "h-" + id).line();
  }
}
