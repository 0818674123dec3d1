using ChartGen.Mosquitto;
using Xunit;

namespace ChartGen.Tests.Mosquitto;

public sealed class MosquittoConfigTests
{
    [Fact]
    public void Directives_keep_their_places()
    {
        var config = MosquittoConfig.Parse("# comment\n\nlistener 1883\n  max_keepalive   1800 \r\n   \nfoo\nplugin_opt_a b c # d");

        Assert.Equal(
            [
                new MosquittoDirective("listener", "1883", 3, 1, 10),
                new MosquittoDirective("max_keepalive", "1800", 4, 3, 19),
                new MosquittoDirective("foo", "", 6, 1, 4),
                new MosquittoDirective("plugin_opt_a", "b c # d", 7, 1, 14),
            ],
            config.Directives);
    }

    [Fact]
    public void A_tab_is_a_part_of_the_word_and_a_comment_begins_in_the_first_column() => Assert.Equal(
        ["\tlistener", "a\tb", "#"],
        MosquittoConfig.Parse("\tlistener 1\na\tb c\n # no comment\n").Directives.Select(d => d.Name));

    [Fact]
    public void What_stands_behind_a_listener_ends_at_the_next_one()
    {
        var config = MosquittoConfig.Parse("a 1\nlistener 1883\nb 2\nc 3\nlistener 1885\nd 4\n");
        var listeners = config.Named("listener").ToList();

        Assert.Equal(["b", "c"], config.Behind(listeners[0]).Select(d => d.Name));
        Assert.Equal(["d"], config.Behind(listeners[1]).Select(d => d.Name));
    }
}
