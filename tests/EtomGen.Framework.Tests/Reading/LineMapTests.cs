using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Reading;

public class LineMapTests
{
    private const string Mixed = "a\nbc\r\nd\re\n\rf";

    [Theory]
    [InlineData('a', 0, 0)]
    [InlineData('b', 1, 0)]
    [InlineData('c', 1, 1)]
    [InlineData('d', 2, 0)]
    [InlineData('e', 3, 0)]
    [InlineData('f', 5, 0)]
    public void Every_kind_of_line_end_starts_a_line(char character, int line, int column)
    {
        FileLocation place = new LineMap(Mixed).LocationOf(Mixed.IndexOf(character), 1);
        Assert.Equal((line, column, line, column + 1), (place.StartLine, place.StartColumn, place.EndLine, place.EndColumn));
        Assert.Equal(place.Start, new LineMap(Mixed).Offset(line + 1, column + 1));
    }

    [Fact]
    public void A_place_may_span_lines()
    {
        FileLocation place = new LineMap(Mixed).LocationOf(0, Mixed.Length);
        Assert.Equal((0, 0, 5, 1), (place.StartLine, place.StartColumn, place.EndLine, place.EndColumn));
    }

    [Theory]
    [InlineData(-5, 3, 0, 3)]
    [InlineData(100, 3, 12, 0)]
    [InlineData(11, 100, 11, 1)]
    [InlineData(3, -1, 3, 0)]
    public void A_place_outside_the_text_is_moved_into_it(int start, int length, int expectedStart, int expectedLength)
    {
        FileLocation place = new LineMap("123456789012").LocationOf(start, length);
        Assert.Equal((expectedStart, expectedLength), (place.Start, place.Length));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(99, 1, 4)]
    [InlineData(1, 99, 5)]
    public void A_line_or_column_outside_the_text_is_moved_into_it(int line, int column, int offset) => Assert.Equal(offset, new LineMap("abc\nd").Offset(line, column));
}
