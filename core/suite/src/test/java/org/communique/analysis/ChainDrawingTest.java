// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Cases.ARTICLE;
import static org.communique.analysis.Cases.RODONG;

import org.communique.Attribution;
import org.communique.Source;
import org.communique.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** A chain is drawn as boxes and arrows, dashed where nobody knows. */
class ChainDrawingTest {

  private static final Chain CHAIN = Chain.of(Cases.letter(
          Attribution.indirect(RODONG, "expressed the will").withHedge("reportedly"),
          Attribution.of(Source.unnamed("gap", "whoever passed it on"), Mode.INDIRECT),
          Attribution.direct(ARTICLE, "wrote"))
      .build());

  @Test
  void drawsAFlowchartOfMermaid() {
    assertThat(CHAIN.toMermaid()).isEqualTo("""
        flowchart LR
          accTitle: Chain of letter
          accDescr: Putin, paraphrased by Rodong Sinmun (“reportedly”), paraphrased by whoever passed it on, quoted\
         by the article.
          n0["Putin"]
          n1["Rodong Sinmun"]
          n2["whoever passed it on"]
          n3["the article"]
          n0 -->|"paraphrased by (“reportedly”)"| n1
          n1 -.->|"paraphrased by"| n2
          n2 -->|"quoted by"| n3
        """);
  }

  @Test
  void drawsADigraphOfGraphviz() {
    assertThat(CHAIN.toGraphviz()).isEqualTo("""
        digraph {
          rankdir=LR
          label="Chain of letter"
          tooltip="Putin, paraphrased by Rodong Sinmun (“reportedly”), paraphrased by whoever passed it on, quoted by\
         the article."
          node [shape=box]
          n0 [label="Putin"]
          n1 [label="Rodong Sinmun"]
          n2 [label="whoever passed it on"]
          n3 [label="the article"]
          n0 -> n1 [label="paraphrased by (“reportedly”)"]
          n1 -> n2 [label="paraphrased by" style=dashed]
          n2 -> n3 [label="quoted by"]
        }
        """);
  }

  @Test
  void drawsAnImage() {
    assertThat(CHAIN.toSvg()).isEqualTo("""
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" width="345"\
         height="340" viewBox="0 0 345 340" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="#1b1b1b">
        <title id="title">Chain of letter</title>
        <desc id="description">Putin, paraphrased by Rodong Sinmun (“reportedly”), paraphrased by whoever passed it\
         on, quoted by the article.</desc>
        <rect x="0" y="0" width="345" height="340" fill="#ffffff"/>
        <text x="20" y="28" font-weight="bold">Chain of letter</text>
        <rect x="20" y="44" width="180" height="36" fill="#f2f6fa" stroke="#34506b" rx="4"/>
        <text x="110" y="67" text-anchor="middle">Putin</text>
        <path d="M110 80V118" stroke="#34506b" stroke-width="2"/>
        <path d="M105 116h10l-5 8z" fill="#34506b"/>
        <text x="122" y="107" font-style="italic">paraphrased by (“reportedly”)</text>
        <rect x="20" y="124" width="180" height="36" fill="#f2f6fa" stroke="#34506b" rx="4"/>
        <text x="110" y="147" text-anchor="middle">Rodong Sinmun</text>
        <path d="M110 160V198" stroke="#34506b" stroke-width="2" stroke-dasharray="4 3"/>
        <path d="M105 196h10l-5 8z" fill="#34506b"/>
        <text x="122" y="187" font-style="italic">paraphrased by</text>
        <rect x="20" y="204" width="180" height="36" fill="#f2f6fa" stroke="#34506b" rx="4"/>
        <text x="110" y="227" text-anchor="middle">whoever passed it on</text>
        <path d="M110 240V278" stroke="#34506b" stroke-width="2"/>
        <path d="M105 276h10l-5 8z" fill="#34506b"/>
        <text x="122" y="267" font-style="italic">quoted by</text>
        <rect x="20" y="284" width="180" height="36" fill="#f2f6fa" stroke="#34506b" rx="4"/>
        <text x="110" y="307" text-anchor="middle">the article</text>
        </svg>
        """);
  }

  @Test
  void makesRoomForWhatIsLongAndWide() {
    String name = "노동신문".repeat(20);
    Chain chain = Chain.of(Cases.letter(
        Attribution.indirect(Source.unnamed("gap", name), "said"), Attribution.direct(ARTICLE, "wrote")).build());
    assertThat(chain.toSvg()).contains("width=\"854\"", ">" + name.substring(0, 59) + "…</text>", name + ", quoted by");
  }
}
