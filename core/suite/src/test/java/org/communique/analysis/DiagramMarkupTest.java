// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.chain;
import static org.communique.analysis.CorpusFixture.stances;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.analysis.draw.Diagram;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Mermaid or Graphviz graph shows every name as it was given, and no name is taken for markup. */
@Tag("H52")
class DiagramMarkupTest {

  private static final String MERMAID_TEXT = "(?:[^#\"<&`%$\\\\:\\n]|: |#[0-9]+;)*+";
  private static final Pattern MERMAID = Pattern.compile(
      "flowchart LR\n  accTitle: ~\n  accDescr: ~\n(?:  n\\d+\\[\"~\"]\n)+(?:  n\\d+ -\\.?->\\|\"~\"\\| n\\d+\n)+"
          .replace("~", MERMAID_TEXT));
  private static final String GRAPHVIZ_TEXT = "\"(?:[^\"\\\\&\\n]|\\\\[\"\\\\]|&amp;)*+\"";
  private static final Pattern GRAPHVIZ = Pattern.compile(
      ("digraph \\{\n  rankdir=LR\n  label=~\n  tooltip=~\n  node \\[shape=box]\n(?:  n\\d+ \\[label=~]\n)+"
          + "(?:  n\\d+ -> n\\d+ \\[label=~(?: style=dashed)?]\n)+}\n").replace("~", GRAPHVIZ_TEXT));

  @ParameterizedTest
  @MethodSource("org.communique.analysis.CorpusFixture#hostile")
  void escapesHostileNamesForMermaid(String label) {
    String chain = chain(label).drawing().toMermaid();
    assertThat(chain).matches(MERMAID).doesNotContain("direction");
    assertThat(stances(label, Attitude.OPPOSE).drawing().toMermaid()).matches(MERMAID).doesNotContain("direction");
    String read = Pattern.compile("#([0-9]+);").matcher(chain.lines().toList().get(3))
        .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
    assertThat(read).isEqualTo("  n0[\"" + OneLine.of(label) + "\"]");
  }

  @ParameterizedTest
  @MethodSource("org.communique.analysis.CorpusFixture#hostile")
  void escapesHostileNamesForGraphviz(String label) {
    String chain = chain(label).drawing().toGraphviz();
    assertThat(chain).matches(GRAPHVIZ);
    assertThat(stances(label, Attitude.OPPOSE).drawing().toGraphviz()).matches(GRAPHVIZ);
    String read = chain.lines().toList().get(5).replaceAll("\\\\(.)", "$1").replace("&amp;", "&");
    assertThat(read).isEqualTo("  n0 [label=\"" + OneLine.of(label) + "\"]");
  }

  @Test
  void printsEveryNodeAndEveryEdgeOnOneLine() {
    Diagram.Edge edge = new Diagram.Edge(0, 0, "g\u0085", true);
    Diagram graph = new Diagram("a\nb", "c\r\u2028d", List.of("e\u001B\nf"), List.of(edge));
    assertThat(graph.toMermaid()).isEqualTo("""
        flowchart LR
          accTitle: a b
          accDescr: c  d
          n0["e\uFFFD f"]
          n0 -.->|"g\uFFFD"| n0
        """);
    assertThat(graph.toGraphviz()).isEqualTo("""
        digraph {
          rankdir=LR
          label="a b"
          tooltip="c  d"
          node [shape=box]
          n0 [label="e\uFFFD f"]
          n0 -> n0 [label="g\uFFFD" style=dashed]
        }
        """);
  }
}
