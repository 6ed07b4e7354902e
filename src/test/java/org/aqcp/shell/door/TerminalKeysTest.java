package org.aqcp.shell.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terminals that fail, hang up or are interrupted, which tests cannot produce on demand. */
final class TerminalKeysTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Terminal terminal = mock(Terminal.class);
  private final NonBlockingReader reader = mock(NonBlockingReader.class);
  private final Attributes found = new Attributes();
  private final TerminalKeys keys = new TerminalKeys(terminal);

  @BeforeEach
  void a_terminal_with_keys() {
    when(terminal.reader()).thenReturn(reader);
    when(terminal.enterRawMode()).thenReturn(found);
  }

  @Test
  void other_keys_do_not_end_what_goes_on() throws Exception {
    when(reader.read(anyLong())).thenReturn((int) 'x', NonBlockingReader.READ_EXPIRED, (int) 'q');
    assertThat(keys.endsWithin(LONG)).isTrue();
    verify(reader, times(3)).read(anyLong());
  }

  @Test
  void nothing_goes_on_behind_a_terminal_that_broke_or_hung_up() throws Exception {
    when(reader.read(anyLong()))
        .thenThrow(new IOException("no such device"))
        .thenReturn(NonBlockingReader.EOF);
    assertThat(keys.endsWithin(LONG)).isTrue();
    assertThat(keys.endsWithin(LONG)).isTrue();
  }

  @Test
  void an_interrupted_read_is_an_interruption_and_no_broken_terminal() throws Exception {
    when(reader.read(anyLong()))
        .thenAnswer(
            read -> {
              Thread.currentThread().interrupt();
              throw new IOException("interrupted");
            });
    assertThatThrownBy(() -> keys.endsWithin(LONG)).isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void the_terminal_is_given_back_as_it_was_found() throws Exception {
    keys.release();
    verify(terminal, never()).setAttributes(found);
    when(reader.read(anyLong())).thenReturn((int) '\r');
    keys.endsWithin(LONG);
    keys.endsWithin(LONG);
    keys.release();
    keys.release();
    verify(terminal).enterRawMode();
    verify(terminal).setAttributes(found);
  }
}
