/** How much one client may ask of the Direct Line door. Addresses are shared by many debtors behind one mobile operator. */
export interface DirectLineLimits {
  readonly requestsPerMinutePerAddress: number;
  readonly tokensPerMinutePerAddress: number;
  readonly messagesPerMinutePerConversation: number;
  readonly streamsPerAddress: number;
  readonly streamsPerConversation: number;
  /** Of a JSON body, in bytes. */
  readonly bodyBytes: number;
  /** Of one uploaded file, in bytes. */
  readonly fileBytes: number;
  readonly filesPerUpload: number;
  /** Between two signs of life on a stream, in milliseconds. A client that misses one whole interval is cut off. */
  readonly keepAliveMilliseconds: number;
}

export const defaultLimits: DirectLineLimits = {
  requestsPerMinutePerAddress: 1200,
  tokensPerMinutePerAddress: 120,
  messagesPerMinutePerConversation: 60,
  streamsPerAddress: 200,
  streamsPerConversation: 10,
  bodyBytes: 64 * 1024,
  fileBytes: 5 * 1024 * 1024,
  filesPerUpload: 5,
  keepAliveMilliseconds: 25_000,
};
