package org.aqcp.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RuleProblem;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.Test;

class DiagnosticsPublisherTest {
  /** An editor asks for the fixes of what it is told without waiting. */
  @Test
  void what_an_editor_is_told_is_known_when_it_asks_for_fixes() {
    Path file = Path.of("any.dslr").toAbsolutePath();
    OpenTexts texts = new OpenTexts();
    texts.open(new TextDocumentItem(file.toUri().toString(), "aqcp", 1, "rule"));
    DiagnosticsPublisher publisher = new DiagnosticsPublisher(texts, Path.of("problems"));
    List<Optional<Diagnosed>> known = new ArrayList<>();
    LanguageClient editor = mock(LanguageClient.class);
    doAnswer(told -> known.add(publisher.of(file))).when(editor).publishDiagnostics(any());
    Problem problem =
        new Problem(RuleProblem.UNKNOWN_SENTENCE, "any.dslr", new Place(1, 1), "what", "");

    publisher.publish(file, List.of(problem), editor);
    publisher.publish(file, List.of(), editor);

    assertThat(known)
        .extracting(one -> one.orElseThrow().problems())
        .containsExactly(List.of(problem), List.of());
  }
}
