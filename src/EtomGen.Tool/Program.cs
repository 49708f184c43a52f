using EtomGen.Tool.Commands;
using EtomGen.Tool.Terminal;

return await EtomCommand.RunAsync(args, ToolConsole.OfProcess(), CancellationToken.None).ConfigureAwait(false);
