// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.brief.BriefSchema;
import org.communique.json.brief.CanonicalForm;
import org.communique.testing.Briefs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The schema and the canonical form in the hands of JavaScript, where Node is there: Ajv in strict mode, canonicalize. */
@Tag("campaign")
class NodeTest {

  private static final int MANY = 1_000;

  private static final String SCRIPT = """
      const fs = require('fs');
      const Ajv = require('ajv/dist/2020');
      const canonicalize = require('canonicalize');
      const valid = new Ajv({strict: true, allErrors: true}).compile(JSON.parse(fs.readFileSync('schema.json')));
      const lines = name => fs.readFileSync(name, 'utf8').split('\\n').filter(line => line);
      const refused = lines('briefs.ndjson').filter(line => !valid(JSON.parse(line))).length;
      const taken = lines('damaged.ndjson').filter(line => valid(JSON.parse(line))).length;
      const forms = lines('canonical.ndjson');
      const other = forms.filter(line => canonicalize(JSON.parse(line)) !== line).length;
      console.log(`${refused} refused, ${taken} damaged taken, ${other} of ${forms.length} canonical otherwise`);
      """;

  @Test
  void agreesWithTheSchemaAndTheCanonicalForm() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "node"));
    assumeTrue(run(folder, "npm", "install", "--silent", "ajv@8", "canonicalize@2") != null, "there is no Node here");
    Files.writeString(folder.resolve("script.cjs"), SCRIPT);
    Files.writeString(folder.resolve("schema.json"), BriefSchema.text());
    int canonical = 0;
    try (BufferedWriter briefs = Files.newBufferedWriter(folder.resolve("briefs.ndjson"));
        BufferedWriter damaged = Files.newBufferedWriter(folder.resolve("damaged.ndjson"));
        BufferedWriter forms = Files.newBufferedWriter(folder.resolve("canonical.ndjson"))) {
      for (Brief brief : Briefs.stream(2022).limit(MANY).toList()) {
        String json = TESTED.write(brief);
        briefs.write(json + "\n");
        damaged.write(json.replaceFirst("\"title\":", "\"titel\":") + "\n");
        canonical += canonical(brief, forms);
      }
    }
    String said = run(folder, "node", "script.cjs");
    System.out.println("Node: " + said);
    assertThat(said).isEqualTo("0 refused, 0 damaged taken, 0 of " + canonical + " canonical otherwise");
  }

  private static int canonical(Brief brief, BufferedWriter forms) throws IOException {
    try {
      forms.write(new String(CanonicalForm.of(brief), StandardCharsets.UTF_8) + "\n");
      return 1;
    } catch (InvalidBriefException hasNone) {
      return 0;
    }
  }

  private static String run(Path folder, String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(List.of(command)).directory(folder.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException notThere) {
      return null;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0 ? said : null;
  }
}
