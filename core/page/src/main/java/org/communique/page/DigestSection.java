// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.analysis.digest.Section;

/** The digest of the brief, whose references lead to their statements. */
final class DigestSection {

  private static final Pattern REFERENCE = Pattern.compile("#([a-z0-9]+(?:[-._][a-z0-9]+)*)");
  private static final String CONTINUES = "  ";

  private final Html html;
  private final Material material;

  DigestSection(Html html, Material material) {
    this.html = html;
    this.material = material;
  }

  void write() {
    PageWriter.begin(html, "digest", Wording.DIGEST);
    for (Section section : material.digest().sections()) {
      html.open("details", "class", "actor").open("summary").element("span", section.title(), "class", "aname");
      html.element("span", Integer.toString(size(section)), "class", "counts").close();
      html.open("div", "class", "abody").element("p", section.explanation(), "class", "note");
      entries(section);
      html.close().close().line();
    }
    html.close().line();
  }

  private static int size(Section section) {
    return section.more() + (int) section.entries().stream().filter(entry -> !entry.endsWith(":")).count();
  }

  private void entries(Section section) {
    if (section.entries().isEmpty()) {
      return;
    }
    html.open("ul", "class", "plain digest");
    List<String> entries = section.entries();
    for (String entry : entries) {
      html.open("li", "class", entry.startsWith(CONTINUES) ? "inner" : "outer", "dir", "auto");
      entry(entry.strip());
      html.close();
    }
    if (section.more() > 0) {
      html.element("li", section.leftOut());
    }
    html.close().line();
  }

  private void entry(String entry) {
    Matcher reference = REFERENCE.matcher(entry);
    int from = 0;
    while (reference.find()) {
      if (material.knows(reference.group(1))) {
        html.text(entry.substring(from, reference.start()))
            .element("a", Wording.STATEMENT_NUMBER.with(material.number(reference.group(1))), "href",
                "#s-" + reference.group(1));
        from = reference.end();
      }
    }
    html.text(entry.substring(from));
  }
}
