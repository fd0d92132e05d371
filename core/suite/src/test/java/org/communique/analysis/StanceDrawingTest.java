// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Cases.ARTICLE;
import static org.communique.analysis.Cases.KIM;
import static org.communique.analysis.Cases.PUTIN;

import org.communique.Attribution;
import org.communique.Stance;
import org.communique.Topic;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.junit.jupiter.api.Test;

/** Stances are drawn as a graph and as a matrix, dashed where all is inferred. */
class StanceDrawingTest {

  private static final Topic TIES = Topic.of("ties", "bilateral ties");

  private static final Stances STANCES = stances(
      Stance.of(PUTIN, Attitude.SUPPORT, TIES), Stance.of(PUTIN, Attitude.MIXED, TIES),
      Stance.of(KIM, Attitude.STRONGLY_SUPPORT, PUTIN).withBasis(Basis.INFERRED));

  @Test
  void drawsAFlowchartOfMermaid() {
    assertThat(STANCES.toMermaid()).isEqualTo("""
        flowchart LR
          accTitle: Who stands where
          accDescr: Holders: 2, targets: 2. Vladimir Putin on bilateral ties: support (letter), mixed (letter). Kim\
         Jong Un on Vladimir Putin: strongly-support (letter).
          n0["Vladimir Putin"]
          n1["Kim Jong Un"]
          n2["bilateral ties"]
          n0 -->|"support, mixed"| n2
          n1 -.->|"strongly-support"| n0
        """);
  }

  @Test
  void drawsADigraphOfGraphviz() {
    assertThat(STANCES.toGraphviz()).isEqualTo("""
        digraph {
          rankdir=LR
          label="Who stands where"
          tooltip="Holders: 2, targets: 2. Vladimir Putin on bilateral ties: support (letter), mixed (letter). Kim Jong\
         Un on Vladimir Putin: strongly-support (letter)."
          node [shape=box]
          n0 [label="Vladimir Putin"]
          n1 [label="Kim Jong Un"]
          n2 [label="bilateral ties"]
          n0 -> n2 [label="support, mixed"]
          n1 -> n0 [label="strongly-support" style=dashed]
        }
        """);
  }

  @Test
  void drawsAnImage() {
    assertThat(STANCES.toSvg()).isEqualTo("""
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" width="887"\
         height="293" viewBox="0 0 887 293" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="#1b1b1b">
        <title id="title">Who stands where</title>
        <desc id="description">Holders: 2, targets: 2. Vladimir Putin on bilateral ties: support (letter), mixed\
         (letter). Kim Jong Un on Vladimir Putin: strongly-support (letter).</desc>
        <rect x="0" y="0" width="887" height="293" fill="#ffffff"/>
        <text x="20" y="28" font-size="16" font-weight="bold">Who stands where</text>
        <path d="M126 125L126 189" stroke="#e3e6ea"/>
        <text x="146" y="119" transform="rotate(-45 146 119)">bilateral ties</text>
        <path d="M158 125L158 189" stroke="#e3e6ea"/>
        <text x="178" y="119" transform="rotate(-45 178 119)">Vladimir Putin</text>
        <path d="M126 125L190 125" stroke="#e3e6ea"/>
        <text x="118" y="146" text-anchor="end">Vladimir Putin</text>
        <path d="M126 157L190 157" stroke="#e3e6ea"/>
        <text x="118" y="178" text-anchor="end">Kim Jong Un</text>
        <path d="M190 125L190 189" stroke="#e3e6ea"/>
        <path d="M126 189L190 189" stroke="#e3e6ea"/>
        <g><title>Vladimir Putin on bilateral ties: support (letter), mixed (letter)</title>
        <rect x="129" y="128" width="26" height="13" fill="#92c5de"/>
        <text x="142" y="139" text-anchor="middle" font-weight="bold">+</text>
        <rect x="129" y="141" width="26" height="13" fill="#d8c7e2"/>
        <text x="142" y="152" text-anchor="middle" font-weight="bold">±</text>
        <rect x="129" y="128" width="26" height="26" fill="none" stroke="#34506b"/>
        </g>
        <g><title>Kim Jong Un on Vladimir Putin: strongly-support (letter)</title>
        <rect x="161" y="160" width="26" height="26" fill="#2166ac"/>
        <text x="174" y="178" text-anchor="middle" font-weight="bold" fill="#ffffff">++</text>
        <rect x="161" y="160" width="26" height="26" fill="none" stroke="#34506b" stroke-dasharray="3 3"/>
        </g>
        <rect x="23" y="212" width="26" height="26" fill="#92c5de"/>
        <text x="36" y="230" text-anchor="middle" font-weight="bold">+</text>
        <rect x="23" y="212" width="26" height="26" fill="none" stroke="#34506b"/>
        <text x="54" y="230">support</text>
        <rect x="171" y="212" width="26" height="26" fill="#2166ac"/>
        <text x="184" y="230" text-anchor="middle" font-weight="bold" fill="#ffffff">++</text>
        <rect x="171" y="212" width="26" height="26" fill="none" stroke="#34506b"/>
        <text x="202" y="230">strongly-support</text>
        <rect x="319" y="212" width="26" height="26" fill="#d8c7e2"/>
        <text x="332" y="230" text-anchor="middle" font-weight="bold">±</text>
        <rect x="319" y="212" width="26" height="26" fill="none" stroke="#34506b"/>
        <text x="350" y="230">mixed</text>
        <text x="20" y="261">Dashed: inferred, not said in so many words. In brackets: said by others of the holder.\
         Struck through: no longer stands.</text>
        </svg>
        """);
  }

  private static Stances stances(Stance... stances) {
    return Stances.of(Corpus.of(Cases.brief(
        Cases.letter(Attribution.direct(ARTICLE, "wrote")).addStances(stances).build())));
  }
}
