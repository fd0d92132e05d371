// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as an HTML parser reads it. */
record ParsedPage(Document document) {

  static ParsedPage of(ReadingPage page) {
    return new ParsedPage(Jsoup.parse(page.toHtml()));
  }

  /** Returns the text of the paragraphs without the numbers of the statements. */
  String text() {
    Document copy = document.clone();
    copy.select(".ns").remove();
    StringBuilder text = new StringBuilder();
    copy.select(".rows .par").forEach(paragraph -> text.append(paragraph.wholeText()));
    return text.toString();
  }

  /** Returns the ids that occur more than once. */
  Set<String> idsGivenTwice() {
    Set<String> ids = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    document.select("[id]").forEach(element -> {
      if (!ids.add(element.id())) {
        twice.add(element.id());
      }
    });
    return twice;
  }

  /** Returns the links to a place that the page does not have. */
  List<String> deadLinks() {
    Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
    return document.select("a[href^=#]").eachAttr("href").stream().filter(link -> !ids.contains(link.substring(1)))
        .toList();
  }

  /** Returns what a hostile brief would have to add in order to load or run something. */
  List<String> dangers() {
    List<String> dangers = new ArrayList<>();
    document.select("img, iframe, object, embed, link, base, svg, style ~ style, script ~ script, [style], [src]")
        .forEach(element -> dangers.add(element.tagName()));
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")) {
          dangers.add(attribute.getKey());
        }
      }
    }
    document.select("a").eachAttr("href").stream()
        .filter(link -> !link.startsWith("#") && !link.matches("(?i)https?://.*")).forEach(dangers::add);
    return dangers;
  }
}
