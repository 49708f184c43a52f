using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class UnsuitableTypeFixTests
{
    private const string Declared = """ConformanceAssessment("1.0", Company = "", Product = "")""";

    [Theory]
    [InlineData("[{|ETOM2015:" + Declared + "|}]\npublic static class Shelf;", "[" + Declared + "]\npublic static partial class Shelf;", "Make Shelf partial")]
    [InlineData("[{|ETOM2015:" + Declared + "|}] record struct Shelf;", "[" + Declared + "] partial record struct Shelf;", "Make Shelf partial")]
    [InlineData(
        "class House { class Room\n{\n    [{|ETOM2015:" + Declared + "|}]\n    partial class Shelf;\n} }",
        "partial class House { partial class Room\n{\n    [" + Declared + "]\n    partial class Shelf;\n} }",
        "Make House and Room partial")]
    [InlineData(
        "/// <summary>Mine.</summary>\n[{|ETOM2015:Score<Lending.LendABook>(5)|}]\npartial class Shelf;",
        "/// <summary>Mine.</summary>\n[" + Declared + "]\n[Score<Lending.LendABook>(5)]\npartial class Shelf;",
        "Declare Shelf as an assessment against release 1.0")]
    [InlineData(
        "class House\n{\n    // Loans\n    [{|ETOM2015:EtomGen.Score(Lending.LendABook.Id, 5)|}]\n    class Shelf;\n}",
        "partial class House\n{\n    // Loans\n    [EtomGen." + Declared + "]\n    [EtomGen.Score(Lending.LendABook.Id, 5)]\n    partial class Shelf;\n}",
        "Declare Shelf as an assessment against release 1.0")]
    public Task The_type_can_carry_the_assessment(string before, string after, string title) => FixTest<UnsuitableTypeFix>
        .Of($"using EtomGen;\nusing Etom.V1;\n\n{before}\n", $"using EtomGen;\nusing Etom.V1;\n\n{after}\n")
        .Titled(title)
        .Run();

    [Fact]
    public Task Several_types_are_fixed_at_once() => FixTest<UnsuitableTypeFix>
        .Of(
            "using EtomGen;\n\n[{|ETOM2015:" + Declared + "|}]\nclass Shelf;\n\n[{|ETOM2015:" + Declared + "|}]\nclass Desk;\n",
            "using EtomGen;\n\n[" + Declared + "]\npartial class Shelf;\n\n[" + Declared + "]\npartial class Desk;\n")
        .Run();

    [Fact]
    public Task Types_that_lack_different_things_are_fixed_at_once() => FixTest<UnsuitableTypeFix>
        .Of(
            "using EtomGen;\n\n[{|ETOM2015:" + Declared + "|}]\nclass Shelf<T>;\n\n[{|ETOM2015:" + Declared + "|}]\nclass Desk;\n\n"
                + "[{|ETOM2015:Score(\"1.1.1.1\", 5)|}]\nclass Till;\n",
            "using EtomGen;\n\n[{|ETOM2015:" + Declared + "|}]\nclass Shelf<T>;\n\n[" + Declared + "]\npartial class Desk;\n\n"
                + "[" + Declared + "]\n[Score(\"1.1.1.1\", 5)]\npartial class Till;\n")
        .Run();

    [Fact]
    public Task A_generic_type_is_left() => FixTest<UnsuitableTypeFix>
        .Of("using EtomGen;\n\n[{|ETOM2015:" + Declared + "|}]\nclass Shelf<T>;\n", "using EtomGen;\n\n[{|ETOM2015:" + Declared + "|}]\nclass Shelf<T>;\n")
        .Run();
}
