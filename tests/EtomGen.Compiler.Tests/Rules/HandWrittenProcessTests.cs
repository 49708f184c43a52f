using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class HandWrittenProcessTests
{
    private const string Advice = "and only types that EtomGen generates are processes of a release: use a generated type, or name the process by its identifier";

    [Theory]
    [InlineData("public sealed class Mine() : {|#0:Process(\"1.0\", \"9.9.9\")|};", "Mine derives from Process")]
    [InlineData("public class Mine : {|#0:EtomGen.Process|} { public Mine() : base(\"1.0\", \"1.1.1.1\") { } public const string Id = \"1.1.1.1\"; }", "Mine derives from Process")]
    [InlineData("internal sealed class Mine : {|#0:Etom.V1.EtomProcess|};", "Mine derives from EtomProcess")]
    [InlineData("partial class Mine; partial class Mine : {|#0:Process|} { Mine() : base(\"1.0\", \"1\") { } }", "Mine derives from Process")]
    public Task A_process_type_is_generated(string type, string fault) => AssessmentTest
        .Of($"using EtomGen;\n{type}")
        .Expect(HandWrittenProcess.RuleId, $"{fault}, {Advice}")
        .Run();

    [Fact]
    public Task Other_types_and_generated_ones_are_silent() => AssessmentTest
        .Of("class Base; class Derived : Base; interface IProcess; class Other : System.Exception, IProcess; struct Value : IProcess;")
        .Run();
}
